import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { expect, test } from 'vitest'
import { factsheetHtml } from './factsheet-html.ts'
import { factsheetJson } from './factsheet-json.ts'
import { goneHtml, goneJson } from './gone-html.ts'
import { markedPage } from './version-mark.ts'

const evil = '<script>alert(1)</script> & "aanhaling"'
const newer = { number: 2, path: '/uitkomsten/a/b/v2', publishedOn: '2026-12-03', note: evil }
const portal = 'https://portaal.example'
const page = factsheetHtml(sampleFactsheet(), portal)

test('a mark is put in front of the content, and takes nothing away', () => {
  const marked = markedPage(page, { kind: 'superseded', number: 1, newer })
  expect(marked).toContain('<a href="/uitkomsten/a/b/v2">Lees versie 2, van 3 december 2026</a>')
  expect(marked).toContain('&lt;script&gt;')
  expect(marked).not.toContain('<script')
  expect(marked.replace(/<div class="wrap"><aside.*?<\/aside><\/div>\n/s, '')).toBe(page)
})

test('a page whose text imitates the place is marked at the real one only', () => {
  const facts = sampleFactsheet()
  const imitating = { ...facts, context: { ...facts.context, paragraphs: ['<main id="inhoud" tabindex="-1">\n'] } }
  const marked = markedPage(factsheetHtml(imitating, portal), { kind: 'embargo', until: '3 december 2026, 10.00 uur' })
  expect(marked.split('<aside class="note"')).toHaveLength(2)
  expect(marked.indexOf('<aside class="note"')).toBeLessThan(marked.indexOf('<h1'))
})

test('a correction says on its own page and in its data what is better', () => {
  const corrected = { ...sampleFactsheet(), version: 2, correction: evil }
  expect(factsheetHtml(corrected, portal)).toContain('&lt;script&gt;alert(1)')
  expect(JSON.parse(factsheetJson(corrected, ''))).toMatchObject({ correction: evil })
  expect(JSON.parse(factsheetJson(sampleFactsheet(), ''))).not.toHaveProperty('correction')
})

test('what is withdrawn says when and why, in words and in data, and nothing of its content', () => {
  const gone = {
    municipality: "'s-Hertogenbosch",
    study: 'GGSR',
    fictional: false,
    number: 1,
    withdrawnOn: '2026-12-04',
    reason: evil,
    standing: null,
  }
  expect(goneHtml(gone)).toContain('ingetrokken op 4 december 2026')
  expect(goneHtml(gone)).not.toContain('<script')
  expect(goneHtml({ ...gone, standing: { number: 2, path: '/x/v2' } })).toContain('<a href="/x/v2">Lees versie 2</a>')
  expect(JSON.parse(goneJson(gone))).toMatchObject({ withdrawnOn: '2026-12-04', reason: evil, standing: null })
})
