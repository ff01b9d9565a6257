import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { factsheetHtml } from './factsheet-html.ts'
import { renderFactsheetWord } from './factsheet-word.ts'
import { attentionMeaning } from './factsheet-words.ts'
import { withLongFinding } from './fixtures/long-finding.ts'
import { pageWords, wordPart, wordWords } from './fixtures/read-forms.ts'
import { withText } from './fixtures/text-everywhere.ts'
import { verdictWords } from './verdict-words.ts'

const portal = 'https://toezicht.example'

describe('renderFactsheetWord', () => {
  it('says what the page says, in its order, but for the downloads', async () => {
    const word = wordWords(await renderFactsheetWord(sampleFactsheet(), portal))
    const page = pageWords(factsheetHtml(sampleFactsheet(), portal))
    const plain = (text: string) => text.replace(/[√X–▲→](?= (?=\p{Lu}))/gu, '').replace(/\s+/g, '')
    const said = plain(page)
      .replace(/^.*?(?=FactsheetVoorbeeldonderzoek)/, '')
      .replace(/DownloadalsPDF.*\(JSON\)/, '')
    expect(plain(word)).toBe(said)
  })

  it('is a Dutch document with headings, a header row that comes back, rows that stay whole, and numbered pages', async () => {
    const file = await renderFactsheetWord(sampleFactsheet(), portal)
    const body = wordPart(file, 'word/document.xml')
    for (const level of [1, 2, 3, 4]) expect(body).toContain(`<w:pStyle w:val="Heading${level}"/>`)
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(2)
    expect(body).toContain('<w:gridSpan w:val="2"/>')
    expect(wordPart(file, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>')
    expect(wordPart(file, 'word/settings.xml')).toContain('<w:autoHyphenation')
    const parts = Object.keys(unzipSync(file))
    expect(parts.map((path) => wordPart(file, path)).join('')).toContain(
      'Voorbeeld. Alles in deze factsheet is verzonnen',
    )
    expect(parts.filter((path) => /vba|macro|embed|activeX|external/i.test(path))).toEqual([])
    const footer = parts
      .filter((path) => /footer\d+\.xml$/.test(path))
      .map((path) => wordPart(file, path))
      .join('')
    expect(footer).toMatch(/PAGE<.*NUMPAGES</s)
  })

  it('keeps facts with the words before them and together, heads of tables with their first row, and lets the page go on after the legend', async () => {
    const body = wordPart(await renderFactsheetWord(sampleFactsheet(), portal), 'word/document.xml')
    const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs) ?? []
    const kept = (words: string) =>
      paragraphs.filter((it) => it.includes(`>${words}<`)).map((it) => it.includes('<w:keepNext/>'))
    expect(kept('Een team voor gezinnen met veel problemen.')).toEqual([true])
    expect(kept('Begonnen')).toEqual([true])
    expect(kept('Wie vulden een vragenlijst in')).toEqual([false])
    expect(kept('Wat STJ zag')).toEqual([true, true])
    expect(kept(verdictWords.meets.meaning)).toEqual([true])
    expect(kept(attentionMeaning)).toEqual([false])
  })

  it('gives the same bytes again; its only date is that of the publication', async () => {
    const first = await renderFactsheetWord(sampleFactsheet(), portal)
    await renderFactsheetWord(withText('Tussendoor'), portal)
    const second = await renderFactsheetWord(sampleFactsheet(), portal)
    expect(Buffer.compare(first, second)).toBe(0)
    expect(wordPart(first, 'docProps/core.xml').match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
      '2026-11-22T00:00:00Z',
      '2026-11-22T00:00:00Z',
    ])
  })

  it.each([
    ['<w:t>x</w:t><script>alert(1)</script>'],
    ['&amp; &lt; "\' ]]>'],
    ['{ HYPERLINK "https://kwaad.example" } { INCLUDETEXT "/etc/passwd" }'],
    ['=1+1'],
    ['+31 @SUM(A1) -2'],
    ['**vet** _schuin_ [link](javascript:alert(1)) `code`'],
    ['\\textbf{x} $a^2$ #read("/etc/passwd")'],
    ['\u202Eomgekeerd\u202C 家庭 👨‍👩‍👧'],
    ["'s-Hertogenbosch en Súdwest-Fryslân"],
  ])('shows %j literally', async (text) => {
    const file = await renderFactsheetWord(withText(text), portal)
    expect(wordWords(file).split(text).length).toBeGreaterThan(20)
    const body = wordPart(file, 'word/document.xml')
    const plain = wordPart(await renderFactsheetWord(withText('woord'), portal), 'word/document.xml')
    expect(body.match(/<[a-z]/gi)?.length).toBe(plain.match(/<[a-z]/gi)?.length)
    expect(body).not.toMatch(/<w:instrText|<w:fldSimple/)
    expect(wordPart(file, 'word/_rels/document.xml.rels').match(/TargetMode="External"/g)?.length).toBe(2)
  })

  it('leaves out the two signs that would make Word call the file broken', async () => {
    const file = await renderFactsheetWord(withText('voor\uFFFE\uFFFFna'), portal)
    expect(wordWords(file)).toContain('voorna')
    expect(wordPart(file, 'word/document.xml')).not.toMatch(/[\uFFFE\uFFFF]/)
  })

  it('lets only a finding that fits on no page break over pages', async () => {
    const rows = (xml: string) => xml.split('<w:tr>').slice(1)
    const usual = rows(wordPart(await renderFactsheetWord(sampleFactsheet(), portal), 'word/document.xml'))
    const long = rows(wordPart(await renderFactsheetWord(withLongFinding(), portal), 'word/document.xml'))
    const free = (all: readonly string[]) => all.filter((row) => !row.includes('<w:cantSplit/>'))
    expect(free(usual).filter((row) => row.includes('T1.'))).toEqual([])
    const broken = free(long).filter((row) => row.includes('T1.'))
    expect(broken).toHaveLength(1)
    expect(broken[0]).toContain('gezinsplan4999')
  })
})
