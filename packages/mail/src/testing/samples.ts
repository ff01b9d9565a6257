const key = {
  link: 'https://portaal.example.nl/uitnodiging?sleutel=abc',
  page: 'https://portaal.example.nl/uitnodiging',
  shortCode: '7K2M-9QXA-33B',
  expiresOn: '2026-12-22',
}
const page = 'https://portaal.example.nl/aanmelden'

/** Parameters that fit, for every template. */
export const samples: Record<string, Record<string, string>> = {
  'sign-in-code': { code: '12345678' },
  'password-reset': { code: '12345678', page: 'https://portaal.example.nl/wachtwoord-vergeten' },
  'password-changed': {},
  invitation: {
    ...key,
    municipality: 'Voorbeeldstad',
    approach: 'Gezin <b>centraal</b> & co',
    organisation: 'Wijkteam "Oost"',
    deadline: '2026-12-05',
    kind: 'partner',
  },
  'member-invitation': {
    ...key,
    link: 'https://werk.example.nl/uitnodiging?sleutel=abc',
    page: 'https://werk.example.nl/uitnodiging',
  },
  delegation: {
    ...key,
    approach: 'Gezinscoaching',
    organisation: 'Wijkteam "Oost"',
    from: 'Sanne Bakker',
    what: 'theme',
    count: '12',
    deadline: '2026-12-05',
  },
  'delegation-ended': { approach: 'Gezinscoaching', from: 'Sanne Bakker' },
  reminder: { approach: 'Gezinscoaching', deadline: '2026-12-05' },
  'deadline-extended': { approach: 'Gezinscoaching', deadline: '2026-12-12', reason: 'Ziekte van de coördinator.' },
  receipt: { receipt: 'TZ-2026-000012', approach: 'Gezinscoaching' },
  'questions-returned': { approach: 'Gezinscoaching', count: '3', deadline: '2026-12-19', page },
  'return-withdrawn': { approach: 'Gezinscoaching' },
  reopened: { approach: 'Gezinscoaching', deadline: '2026-12-19', page },
  'fact-check': {
    moment: 'receipt',
    municipality: 'Voorbeeldstad',
    study: 'GGSR',
    deadline: '2026-12-20',
    receipt: 'FC-2026-000012',
  },
  'nomination-decided': { approach: 'Gezinscoaching', organisation: 'Stichting MEE', outcome: 'declined', page },
  'document-destroyed': { approach: 'Gezinscoaching', page },
  'outcome-ready': { page, corrected: 'yes', visibleFrom: '2026-12-01T09:00:00.000Z' },
}
