import { describe, expect, it } from 'vitest'
import { composeMail, type QueuedMail, UnsendableMail } from './compose-mail.ts'
import { templates } from './templates.ts'

const places = { portalUrl: 'https://portaal.example.nl', consoleUrl: 'https://werk.example.nl/' }

const samples: Record<string, Record<string, unknown>> = {
  'sign-in-code': { code: '12345678' },
  invitation: {
    link: 'https://portaal.example.nl/uitnodiging?sleutel=abc',
    page: 'https://portaal.example.nl/uitnodiging',
    shortCode: '7K2M-9QXA-33B',
    expiresOn: '2026-12-22',
    municipality: 'Voorbeeldstad',
    approach: 'Gezin <b>centraal</b> & co',
    organisation: 'Wijkteam "Oost"',
    deadline: '2026-12-05',
    kind: 'partner',
  },
  'member-invitation': {
    link: 'https://werk.example.nl/uitnodiging?sleutel=abc',
    page: 'https://werk.example.nl/uitnodiging',
    shortCode: '7K2M-9QXA-33B',
    expiresOn: '2026-12-22',
  },
  receipt: { receipt: 'TZ-2026-000012', approach: 'Gezinscoaching' },
  reminder: { approach: 'Gezinscoaching', deadline: '2026-12-05' },
  'deadline-extended': { approach: 'Gezinscoaching', deadline: '2026-12-12', reason: 'Ziekte van de coördinator.' },
}

function queued(template: string, change: Partial<QueuedMail> = {}): QueuedMail {
  return {
    id: '0b0f7a52-6a0b-4a55-9a2c-5f7f5ac1b2d3',
    recipientName: 'Noor de Vries',
    address: 'noor@example.nl',
    template,
    parameters: samples[template],
    createdAt: new Date('2026-11-22T13:32:00Z'),
    contact: 'Anke Visser, 070 123 45 67',
    fictional: false,
    ...change,
  }
}

describe.each([...templates.keys()])('%s', (name) => {
  it('greets, names the contact, and says the same in text and HTML', () => {
    const mail = composeMail(queued(name), places)
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('Beste Noor de Vries,')
      expect(part).toContain('Anke Visser, 070 123 45 67')
      expect(part).toContain('Samenwerkend Toezicht Jeugd')
    }
    expect(mail.html).toContain('<html lang="nl">')
    expect(mail.text).not.toMatch(/undefined|\[object|!/)
  })

  it('carries the word Voorbeeld in subject and body when it is fictional, and only then', () => {
    const invented = composeMail(queued(name, { fictional: true }), places)
    expect(invented.subject).toMatch(/^Voorbeeld: /)
    expect(invented.text).toContain('Voorbeeld: de inhoud van deze mail is verzonnen')
    expect(invented.html).toContain('Voorbeeld: de inhoud van deze mail is verzonnen')
    const real = composeMail(queued(name), places)
    expect(real.subject).not.toContain('Voorbeeld:')
    expect(real.html).not.toContain('verzonnen')
  })

  it('refuses a missing parameter without telling the others', () => {
    expect(() => composeMail(queued(name, { parameters: {} }), places)).toThrow(UnsendableMail)
  })
})

describe('what comes from outside', () => {
  it('is escaped in HTML and plain in text', () => {
    const mail = composeMail(queued('invitation'), places)
    expect(mail.html).toContain('Gezin &lt;b&gt;centraal&lt;/b&gt; &amp; co')
    expect(mail.html).toContain('Wijkteam &quot;Oost&quot;')
    expect(mail.html).not.toContain('<b>')
    expect(mail.text).toContain('Gezin <b>centraal</b> & co')
  })

  it.each(['\r\nBcc: ander@example.nl', '\n', '\r', '\u2028', '\u0000'])('never brings %j into a header', (bad) => {
    const text = `Gezin${bad}coaching`
    const approach = queued('receipt', { parameters: { ...samples.receipt, approach: text } })
    expect(() => composeMail(approach, places)).toThrow(UnsendableMail)
    expect(() => composeMail(queued('receipt', { recipientName: text }), places)).toThrow(UnsendableMail)
    expect(() => composeMail(queued('receipt', { address: `noor@example.nl${bad}` }), places)).toThrow(UnsendableMail)
  })

  it.each(['noor', 'a@example.nl, b@example.nl', 'Noor <noor@example.nl>', ''])('refuses the address %j', (address) => {
    expect(() => composeMail(queued('receipt', { address }), places)).toThrow(UnsendableMail)
  })

  it.each([
    'https://elders.example.org/uitnodiging',
    'https://portaal.example.nl@elders.example.org/',
    '//elders.example.org/x',
    'javascript:alert(1)',
    'https://iemand@portaal.example.nl/',
  ])('never links to %s', (link) => {
    const mail = queued('invitation', { parameters: { ...samples.invitation, link } })
    expect(() => composeMail(mail, places)).toThrow(UnsendableMail)
  })

  it('is refused when nobody knows the template', () => {
    expect(() => composeMail(queued('constructor'), places)).toThrow('Unknown template')
  })
})

describe('an invitation', () => {
  it('tells a partner first who named it, for what, and what happens with its answers', () => {
    const { text } = composeMail(queued('invitation'), places)
    const opening = text.split('\n\n').slice(1, 4).join('\n')
    expect(opening).toContain('De gemeente Voorbeeldstad heeft Wijkteam "Oost" genoemd')
    expect(opening).toContain('niet aan de gemeente zien en maken ze niet openbaar')
    expect(opening).toContain('Wet open overheid')
    expect(text).toContain('5 december 2026')
    expect(text).toContain('Ga naar portaal.example.nl/uitnodiging')
    expect(text).toContain('7K2M-9QXA-33B')
  })

  it('says none of that to the gemeente itself', () => {
    const mail = queued('invitation', { parameters: { ...samples.invitation, kind: 'municipality' } })
    expect(composeMail(mail, places).text).not.toContain('netwerkpartner')
  })
})
