import { readdirSync, readFileSync } from 'node:fs'
import { questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { sentReceipt } from './fixtures/sent-receipt.ts'
import { renderQuestionnairePdf, renderReceiptPdf } from './paper-pdf.ts'
import { closePdfPress } from './pdf-press.ts'

const frozenAt = new Date('2026-11-22T12:00:00Z')

afterAll(closePdfPress)

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false })
  return text.map((page) => page.replace(/\s+/g, ' '))
}

/** What is left when spaces and break marks go: lines break where they want. */
const bare = (text: string) => text.replaceAll(/[\s\u200B\u00AD]/g, '')

async function expectTagged(pdf: Uint8Array, title: string): Promise<void> {
  const document = await getDocumentProxy(pdf.slice())
  const { info, metadata } = await document.getMetadata()
  expect(info).toMatchObject({ Title: title, Language: 'nl-NL' })
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  expect(String(metadata?.getRaw())).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|EmbeddedFile)\b/)
}

/** Roles of the structure tree, in reading order. */
async function rolesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(pdf.slice())
  const roles: string[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || !('role' in node)) return
    roles.push(String(node.role))
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(walk)
  }
  for (let page = 1; page <= document.numPages; page += 1) walk(await (await document.getPage(page)).getStructTree())
  return roles
}

describe('renderQuestionnairePdf', () => {
  it.each([
    ['full', 'Vragenlijst voor de gemeente'],
    ['limited', 'Vragenlijst voor netwerkpartners'],
  ] as const)('prints every question of the %s questionnaire, numbered and tagged', async (kind, title) => {
    const pdf = await renderQuestionnairePdf(ggsr2013, kind, frozenAt)
    await expectTagged(pdf, title)
    const pages = await pagesOf(pdf)
    const text = bare(pages.join(' '))
    const questions = questionsOf(ggsr2013, kind)
    questions.forEach((question, index) => {
      const wording = kind === 'limited' ? (question.partnerText ?? question.text) : question.text
      expect(text).toContain(bare(`${index + 1}. ${wording}`))
      if (question.answerType !== 'document-upload')
        for (const { label } of question.options) expect(text).toContain(bare(label))
    })
    pages.forEach((page, index) => {
      expect(page).toContain(`pagina ${index + 1} van ${pages.length}`)
    })
    const roles = await rolesOf(pdf)
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles.filter((role) => role === 'H3')).toHaveLength(questions.length)
  })

  it('says on its first page whom it is about, how to use it and how many questions there are', async () => {
    const [first = ''] = await pagesOf(await renderQuestionnairePdf(ggsr2013, 'limited', frozenAt))
    for (const words of [
      'Om welke gezinnen gaat het?',
      'gezinnen met veel problemen tegelijk',
      'Alle 30 vragen',
      '“Weet ik niet”',
    ])
      expect(first).toContain(words)
  })

  it('says when a question is asked, with the number and every answer that leads there', async () => {
    const text = (await pagesOf(await renderQuestionnairePdf(ggsr2013, 'full', frozenAt))).join(' ')
    expect(text).toContain('Alleen invullen als u bij vraag 8 antwoordt: “ja”.')
    expect(text).toContain('bij vraag 45 antwoordt: “ja, op papier en getekend” of “ja, op papier”.')
    const partner = (await pagesOf(await renderQuestionnairePdf(ggsr2013, 'limited', frozenAt))).join(' ')
    expect(text).toContain('Bij sommige vragen staat wanneer u ze invult.')
    expect(partner).not.toMatch(/Alleen invullen|Bij sommige vragen/)
  })

  it('gives the same bytes again, also in a fresh thread', async () => {
    const first = await renderQuestionnairePdf(ggsr2013, 'full', frozenAt)
    await renderQuestionnairePdf(ggsr2013, 'limited', frozenAt)
    await closePdfPress()
    expect(Buffer.compare(first, await renderQuestionnairePdf(ggsr2013, 'full', frozenAt))).toBe(0)
  })
})

describe('renderReceiptPdf', () => {
  it('carries number, place, moment in Amsterdam and every answer, tagged, the mark of an invented study on each page', async () => {
    const pdf = await renderReceiptPdf({
      ...sentReceipt(ggsr2013, 'Kanarie vliegt uit'),
      organisation: 'GGD',
      unit: 'Team VIA',
    })
    await expectTagged(pdf, 'Ontvangstbewijs TZ-2026-000012')
    const pages = await pagesOf(pdf)
    const text = pages.join(' ')
    for (const words of [
      'TZ-2026-000012',
      '23 november 2026, 00.30 uur',
      'GGD, Team VIA',
      'Versie: 2',
      '1.200',
      '50 tot ?',
    ])
      expect(text).toContain(words)
    expect(text).toMatch(/nog niet is gebeurd\. 2012 /)
    for (const { text: wording } of questionsOf(ggsr2013, 'full')) expect(bare(text)).toContain(bare(wording))
    const questions = questionsOf(ggsr2013, 'full').length
    expect(text.split('Toelichting: Kanarie vliegt uit').length - 1).toBe(questions)
    for (const page of pages) expect(page).toContain('Voorbeeld. Alles in dit ontvangstbewijs is verzonnen')
    expect((await rolesOf(pdf)).filter((role) => role === 'H3')).toHaveLength(questions)
    const real = await pagesOf(await renderReceiptPdf({ ...sentReceipt(ggsr2013, 'x'), fictional: false }))
    expect(real.join(' ')).not.toContain('Voorbeeld.')
  })

  it('keeps a question on one page with its answer and what explains it', async () => {
    const pages = await pagesOf(await renderReceiptPdf(sentReceipt(ggsr2013, 'Kanarie vliegt uit')))
    const wordings = questionsOf(ggsr2013, 'full').map(({ text }) => bare(text))
    for (const page of pages) {
      const asked = wordings.filter((wording) => bare(page).includes(wording))
      expect(page.split('Toelichting: Kanarie').length - 1).toBe(asked.length)
    }
  })

  it('says what was left blank, and leaves out what was not asked', async () => {
    const sent = sentReceipt(ggsr2013, 'Kanarie')
    const nothing = { value: null, explanation: null, documents: [] }
    const answers = sent.content.answers.map((answer, index) => {
      if (index === 0) return { ...answer, ...nothing, state: 'blank' as const }
      return answer.question === 'V1.1.2b' ? { ...answer, ...nothing, state: 'not-asked' as const } : answer
    })
    const text = (await pagesOf(await renderReceiptPdf({ ...sent, content: { ...sent.content, answers } }))).join(' ')
    expect(text.split('Niet ingevuld')).toHaveLength(2)
    expect(text).not.toContain('9. Hoeveel gezinnen zijn dat')
    expect(text).toContain('1 vraag staat er niet bij')
  })

  it.each([
    ['#let x = 1 #panic()'],
    ['$a^2$ @bron <label>'],
    ['\\n \\u{41} *vet* _schuin_ `code`'],
    ['= kop - lijst / term: //'],
    ['#read("/etc/passwd")'],
    ['"]) #eval("1") [('],
    ['<script>alert(1)</script>'],
    ['=1+1'],
    ['a'.repeat(500)],
  ])('shows %j literally', async (text) => {
    const seen = bare((await pagesOf(await renderReceiptPdf(sentReceipt(ggsr2013, text)))).join(' '))
    expect(seen.split(bare(text)).length).toBeGreaterThan(40)
    expect(seen).not.toContain('root:x:0')
  })

  it('prints what the font lacks as [?], and never turns the reading direction', async () => {
    const text = (await pagesOf(await renderReceiptPdf(sentReceipt(ggsr2013, '\u202Eabc 家 👨‍👩‍👧 ✓\u202C def')))).join(
      ' ',
    )
    expect(bare(text)).toContain('abc[?]')
    expect(text).toContain('√ def')
    expect(Buffer.from(text)).not.toContain(Buffer.from('\u202E'))
  })

  it('keeps long words inside the page', async () => {
    const document = await getDocumentProxy((await renderReceiptPdf(sentReceipt(ggsr2013, 'W'.repeat(2_000)))).slice())
    const { items } = await (await document.getPage(1)).getTextContent()
    const edges = items.flatMap((item) => ('transform' in item ? [Number(item.transform[4]) + item.width] : []))
    expect(Math.max(...edges)).toBeLessThan(595 - 40)
  })

  it('prints a sending of the greatest length there is', async () => {
    const sent = sentReceipt(ggsr2013, 'kort')
    const answers = sent.content.answers.map((answer) => ({
      ...answer,
      explanation: 'Woorden op een rij. \n'.repeat(490),
    }))
    const pdf = await renderReceiptPdf({ ...sent, content: { ...sent.content, answers } })
    expect((await getDocumentProxy(pdf.slice())).numPages).toBeGreaterThan(300)
  }, 60_000)

  it('gives the same bytes for the same sending', async () => {
    const first = await renderReceiptPdf(sentReceipt(ggsr2013, 'Kanarie'))
    expect(Buffer.compare(first, await renderReceiptPdf(sentReceipt(ggsr2013, 'Kanarie')))).toBe(0)
  })
})

describe('the templates', () => {
  it.each(['questionnaire.typ', 'receipt.typ', 'paper.typ'])(
    '%s takes no package, no file and no text as source',
    (name) => {
      const template = readFileSync(new URL(`typst/${name}`, import.meta.url), 'utf8')
      expect(template).not.toMatch(/@preview|#include|\bread\(|\beval\(/)
      for (const [, file] of template.matchAll(/#import "([^"]+)"/g)) expect(file).toBe('paper.typ')
      expect(readdirSync(new URL('typst/', import.meta.url))).toContain(name)
    },
  )
})
