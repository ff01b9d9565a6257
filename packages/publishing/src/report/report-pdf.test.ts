import { sampleReport } from '@toezicht/domain/national-report/sample-report'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, expect, test } from 'vitest'
import { madeReport } from '../fixtures/made-report.ts'
import { reportWithText } from '../fixtures/report-with-text.ts'
import { closePdfPress } from '../pdf-press.ts'
import { renderReportPdf } from './report-pdf.ts'

const portal = 'https://toezicht.example'

afterAll(closePdfPress)

const open = (pdf: Uint8Array) => getDocumentProxy(pdf.slice())

async function wordsOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await open(pdf), { mergePages: false })
  return text.join(' ').replace(/\s+/g, ' ')
}

interface Tag {
  role?: string
  alt?: string
  children?: Tag[]
}

/** Every tag of the document with its alternative text, in reading order. */
async function tagsOf(pdf: Uint8Array): Promise<Tag[]> {
  const document = await open(pdf)
  const all: Tag[] = []
  const visit = (tag: Tag) => {
    all.push(tag)
    tag.children?.forEach(visit)
  }
  for (let number = 1; number <= document.numPages; number += 1)
    visit((await (await document.getPage(number)).getStructTree()) as Tag)
  return all
}

test('a tagged Dutch PDF/UA in one family of letters, the letters of the drawings too, without any action', async () => {
  const pdf = await renderReportPdf(sampleReport, portal)
  const document = await open(pdf)
  const { info, metadata } = await document.getMetadata()
  expect(info).toMatchObject({ Title: 'Zorg voor gezinnen in vier voorbeelden, Proefonderzoek', Language: 'nl-NL' })
  expect(String(metadata?.getRaw())).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const raw = Buffer.from(pdf).toString('latin1')
  const fonts = new Set([...raw.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map((it) => it[1]))
  expect(fonts).toEqual(new Set(['FiraSans-Regular', 'FiraSans-SemiBold']))
  expect(raw).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|EmbeddedFile)\b/)
})

test('says what the page says: numbers in the text, in the drawing and in the table', async () => {
  const text = await wordsOf(await renderReportPdf(sampleReport, portal))
  for (const words of [
    '1 aanpak in 1 gemeente telt niet mee in dit rapport',
    'Dit is versie 2, een verbetering.',
    'Bij 67% (2 van 3 aanpakken) werkt iedereen met één plan.',
    'Figuur 1: Plan en aantal gezinnen',
    '67% (2 van 3)',
    '2 van 3',
    'Uit het onderzoek: Een gezin met vier hulpverleners',
    'Iedereen bedoelt dezelfde groep.',
    'Súdwest',
    'Multiprobleemgezinnenaanpak Voorbeeldakker',
    'Alle oordelen: 4 aanpakken bij elkaar',
    'rapport/proefonderzoek/v2',
    '<b>, #let x = 1, $a^2$, *dik* en =SOM(A1)',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('Download')
})

test('every drawing has its description, every table its heads', async () => {
  const tags = await tagsOf(await renderReportPdf(sampleReport, portal))
  const count = (role: string) => tags.filter((tag) => tag.role === role).length
  const described = tags.filter(({ role, alt }) => role === 'Figure' && alt).map(({ alt }) => alt)
  expect(described).toContain(
    'Eén plan per gezin: één gezinsplan 67% (2 van 3 aanpakken), geen gezamenlijk gezinsplan 33% (1 van 3 aanpakken). Kent de gemeente het aantal gezinnen: aantal niet bekend 50% (1 van 2 gemeenten), aantal bekend 50% (1 van 2 gemeenten).',
  )
  expect(described).toHaveLength(4)
  // A table that goes on over a page would be seen on both.
  expect(count('Table')).toBe(5)
  expect(count('TH')).toBeGreaterThan(20)
})

test('a report of the real size keeps its map readable, one of a thousand approaches is printed too', async () => {
  const real = await open(await renderReportPdf(madeReport(), portal))
  expect(real.numPages).toBeLessThan(20)
  expect(await wordsOf(await renderReportPdf(madeReport(35), portal))).toContain('Dit rapport telt 1.050 aanpakken.')
})

test('text that looks like source or markup, or that no letter exists for, is printed and breaks nothing', async () => {
  const [figure, ...more] = sampleReport.figures
  if (!figure) throw new Error('the sample has figures')
  for (const words of [
    '</text></svg>#panic("x") $a^2$ &amp;',
    '👨‍👩‍👧 家庭',
    '\uFFFE\u202E.',
    'a'.repeat(150),
    '" \' \\ %',
  ]) {
    const shares = figure.shares.map((share) => ({ ...share, label: words }))
    const pdf = await renderReportPdf(
      { ...sampleReport, figures: [{ ...figure, title: words, shares }, ...more] },
      portal,
    )
    expect(pdf.length).toBeGreaterThan(50_000)
    if (words.includes('svg')) expect((await wordsOf(pdf)).replace(/\s/g, '')).toContain(words.replace(/\s/g, ''))
  }
})

test.each([
  '#let x = 1 #panic("x") [[one-plan.yes]]',
  '$a^2$ @bron <label> \\u{41} *vet* _schuin_ `code`',
  '\\textbf{x} \\input{/etc/passwd} # kop - lijst / term: //',
  '<script>alert(1)</script> =1+1 @SUM(A1)',
  "'s-Hertogenbosch, Súdwest-Fryslân en Noardeast-Fryslân",
])('%s at every place where people write is printed literally', async (words) => {
  const bare = (text: string) => text.replaceAll(/[\s\u00AD\u200B-]/g, '')
  const seen = bare(await wordsOf(await renderReportPdf(reportWithText(words), portal)))
  expect(seen.split(bare(words)).length).toBeGreaterThan(20)
  expect(seen).not.toContain('root:x:0')
})

test('nothing counted yet, no approach, or a single one: every form says so', async () => {
  const [figure] = sampleReport.figures
  if (!figure) throw new Error('the sample has figures')
  const shares = figure.shares.map((share) => ({ ...share, numerator: 0 }))
  const empty = {
    ...sampleReport,
    counts: { municipalities: 0, approaches: 0, partners: 0 },
    figures: sampleReport.figures.map((each) => (each === figure ? { ...each, denominator: 0, shares } : each)),
    framework: {
      ...sampleReport.framework,
      themes: sampleReport.framework.themes.map((theme) => ({
        ...theme,
        criteria: theme.criteria.map((criterion) => ({
          ...criterion,
          indicators: criterion.indicators.map((each) => ({
            ...each,
            meets: 0,
            improvementPoint: 0,
            noVerdict: 0,
            missing: 0,
          })),
        })),
      })),
    },
    approaches: [],
  }
  const words = await wordsOf(await renderReportPdf(empty, portal))
  expect(words).toContain('Er zijn nog geen aanpakken met een vastgesteld oordeel.')
  expect(words).toContain('niets geteld')
  expect(words).not.toMatch(/NaN|Infinity|undefined/)
  const one = {
    ...sampleReport,
    approaches: sampleReport.approaches.slice(0, 1).map((row) => ({ ...row, verdicts: row.verdicts.map(() => null) })),
  }
  expect(await wordsOf(await renderReportPdf(one, portal))).toContain('Alle oordelen: 1 aanpak bij elkaar')
})

test('the same report gives the same bytes', async () => {
  const first = await renderReportPdf(sampleReport, portal)
  await renderReportPdf(madeReport(), portal)
  expect(Buffer.compare(await renderReportPdf(structuredClone(sampleReport), portal), first)).toBe(0)
})
