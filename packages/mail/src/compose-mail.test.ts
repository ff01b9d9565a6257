import { describe, expect, it } from 'vitest'
import { composeMail, type QueuedMail, UnsendableMail } from './compose-mail.ts'
import { templates } from './templates.ts'
import { samples } from './testing/samples.ts'

const places = { portalUrl: 'https://portaal.example.nl', consoleUrl: 'https://werk.example.nl/' }

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

/** Of a mail that cannot be composed, nothing is sent. */
function subjectOrNone(mail: QueuedMail): string {
  try {
    return composeMail(mail, places).subject
  } catch (error) {
    expect(error).toBeInstanceOf(UnsendableMail)
    return ''
  }
}

it('has a sample of every template', () => {
  expect(Object.keys(samples).sort()).toEqual([...templates.keys()].sort())
})

describe.each([...templates.keys()])('%s', (name) => {
  it('greets, names the contact, and says the same in text and HTML', () => {
    const mail = composeMail(queued(name), places)
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('Beste Noor de Vries,')
      expect(part).toContain('Anke Visser, 070 123 45 67')
      expect(part).toContain('Samenwerkend Toezicht Jeugd')
      expect(part).toContain('Onze mails komen altijd van toezicht@portaal.example.nl.')
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

  it('has a subject that fits on a telephone, and ends in words', () => {
    const { subject } = composeMail(queued(name), places)
    expect([...subject].length).toBeLessThanOrEqual(90)
    expect(subject).toMatch(/[\p{L}\p{N}…]$/u)
  })

  it('says in words every address it links to, so that it can be typed; only a link with a key cannot', () => {
    const { html, text } = composeMail(queued(name), places)
    for (const [, address = ''] of html.matchAll(/href="([^"]+)"/g)) {
      expect(text).toContain(address)
      if (!address.includes('sleutel=')) expect(html).toContain(`>${address.replace('https://', '')}<`)
      else expect(html).toMatch(/Ga naar \w+\.example\.nl\/uitnodiging en vul/)
    }
  })

  it.each(['\r\nBcc: ander@example.nl', '\u0000', '\u2028'])('brings %j in no parameter to the subject', (bad) => {
    for (const [parameter, value] of Object.entries(samples[name] ?? {})) {
      const parameters = { ...samples[name], [parameter]: `${value}${bad}` }
      const subject = subjectOrNone(queued(name, { parameters }))
      expect(subject, parameter).not.toMatch(/[\p{Cc}\u2028\u2029]|Bcc/u)
    }
  })

  it('refuses a missing parameter without telling the others', () => {
    if (Object.keys(samples[name] ?? {}).length === 0) return
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

describe('handing over questions', () => {
  it('gives link, code and day to a colleague without a password, and the page alone to who can sign in', () => {
    const fresh = composeMail(queued('delegation'), places).text
    expect(fresh).toContain('sleutel=abc')
    expect(fresh).toContain('7K2M-9QXA-33B')
    expect(fresh).toContain('geldig tot en met 22 december 2026')
    const { link, shortCode, expiresOn, ...told } = samples.delegation ?? {}
    const known = composeMail(queued('delegation', { parameters: { ...told, link: null } }), places).text
    expect(known).toContain('Naar de vragenlijst:\nhttps://portaal.example.nl/uitnodiging')
    expect(known).not.toContain('code')
    const torn = queued('delegation', { parameters: { ...told, link, expiresOn } })
    expect(() => composeMail(torn, places)).toThrow(UnsendableMail)
    expect(shortCode).toBeDefined()
  })

  it.each([
    ['theme', '12', 'een heel thema te beantwoorden: 12 vragen'],
    ['questions', '1', 'om 1 vraag te beantwoorden'],
    ['questions', '0', 'U hoort nog welke vragen u invult'],
  ])('says how much: %s, %s', (what, count, words) => {
    const mail = queued('delegation', { parameters: { ...samples.delegation, what, count } })
    expect(composeMail(mail, places).text).toContain(words)
  })
})

describe('questions taken back', () => {
  it.each([
    [{}, 'niets meer in te vullen', 'Die vragen liggen nu niet meer bij u'],
    [{ left: '0' }, 'niets meer in te vullen', 'Die vragen liggen nu niet meer bij u'],
    [{ left: '1' }, 'minder in te vullen', 'U vult nog 1 vraag in'],
    [{ left: '4' }, 'minder in te vullen', 'U vult nog 4 vragen in'],
  ])('%j: says what is left', (more, subject, words) => {
    const parameters = { ...samples['delegation-ended'], ...more }
    const mail = composeMail(queued('delegation-ended', { parameters }), places)
    expect(mail.subject).toContain(subject)
    expect(mail.text).toContain(words)
  })
})

describe('a reminder', () => {
  const reminder = { approach: 'Gezinscoaching', deadline: '2026-12-05' }
  const textOf = (more: Record<string, string>) =>
    composeMail(queued('reminder', { parameters: { ...reminder, ...more } }), places)

  it.each([
    [{}, 'is nog niet verstuurd. U kunt antwoorden tot en met 5 december 2026'],
    [{ late: 'yes' }, 'is nog niet verstuurd. U kon antwoorden tot en met 5 december 2026'],
    [{ returned: 'yes' }, 'Wij hebben u nog iets gevraagd'],
    [{ helper: 'yes' }, 'U helpt met de vragenlijst over de aanpak Gezinscoaching'],
    [{ invited: 'yes' }, 'U hebt nog geen wachtwoord gekozen'],
  ])('%j says so', (more, words) => {
    expect(textOf(more).text).toContain(words)
  })

  it('says in the subject that it is late only when it is', () => {
    expect(textOf({ late: 'yes' }).subject).toBe('Te laat: vragenlijst over Gezinscoaching')
    expect(textOf({}).subject).toBe('Herinnering: vragenlijst over Gezinscoaching')
  })
})

it('cuts a long name in the subject at a word, and nowhere else', () => {
  const approach = 'Een lange naam van een aanpak voor gezinnen met heel veel woorden erin'
  const mail = composeMail(queued('receipt', { parameters: { receipt: 'TZ-1', approach } }), places)
  expect(mail.text).toContain(approach)
  const told = composeMail(queued('reopened', { parameters: { ...samples.reopened, approach } }), places)
  expect(told.subject).toBe(
    'U kunt de vragenlijst over Een lange naam van een aanpak voor gezinnen met… weer aanpassen',
  )
  expect(told.text).toContain(approach)
})
