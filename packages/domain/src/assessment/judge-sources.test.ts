import { describe, expect, it } from 'vitest'
import { type FindingContent, findingContentSchema, storedFinding } from './finding-content.ts'
import { judgeSources, type SourceFact } from './judge-sources.ts'
import { addSource, type Source } from './source.ts'

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const answer = (number: number): Source => ({
  number,
  kind: 'answer',
  respondent: id(1),
  question: 'V1.1.1a',
  version: 2,
})
const document = (number: number, page: number | null = 12): Extract<Source, { kind: 'document' }> => ({
  number,
  kind: 'document',
  document: id(2),
  title: 'Zelf bedacht',
  page,
})
const other = (number: number, finding = id(3)): Source => ({ number, kind: 'finding', finding, indicator: 'T2.1.1' })

const content = (text: string, sources: Source[], over: Partial<FindingContent> = {}): FindingContent => ({
  blocks: [{ text }],
  verdicts: [{ indicator: 'T1.1.1', verdict: 'meets', reason: null }],
  pointsOfAttention: [],
  documents: [],
  sources,
  ...over,
})
const plan = { title: 'Beleidsplan', refused: false, destroyed: false, pages: 12 }
const fact = (number: number, over: Partial<SourceFact> = {}): SourceFact => ({
  number,
  sent: true,
  document: plan,
  indicators: ['T2.1.1'],
  ...over,
})
const judge = (words: FindingContent, facts: SourceFact[], standing: Source[] = []) =>
  judgeSources(id(9), words, standing, facts)

describe('sources of a finding', () => {
  it('are kept by number, a document by the title under which it was sent', () => {
    const words = content('Zin [1]. Nog een [2][3].', [other(3), document(2), answer(1)])
    expect(judge(words, [fact(1), fact(2), fact(3)])).toEqual({
      sources: [answer(1), { ...document(2), title: 'Beleidsplan' }, other(3)],
    })
  })

  it('may stand there without being named in a text', () => {
    expect(judge(content('Zin.', [answer(1)]), [fact(1)])).toEqual({ sources: [answer(1)] })
  })

  it.each<[string, Source, Partial<SourceFact>, string]>([
    [
      'an answer that was never sent, or by somebody of another approach',
      answer(1),
      { sent: false },
      'source-answer-unknown',
    ],
    ['a document of another approach', document(1), { document: null }, 'source-document-unknown'],
    [
      'a document the scanner refused',
      document(1),
      { document: { ...plan, refused: true } },
      'source-document-unknown',
    ],
    ['a destroyed document', document(1), { document: { ...plan, destroyed: true } }, 'source-document-destroyed'],
    ['a page that the document does not have', document(1, 13), {}, 'source-page-unknown'],
    ['a finding of another approach', other(1), { indicators: null }, 'source-finding-unknown'],
    ['an indicator that the finding does not cover', other(1), { indicators: ['T2.1.2'] }, 'source-finding-unknown'],
    ['itself', other(1, id(9)), {}, 'source-own-finding'],
  ])('are refused: %s', (_, source, over, reason) => {
    expect(judge(content('Zin [1].', [source]), [fact(1, over)])).toEqual({
      refused: 'invalid',
      reason: 'sources-refused',
      issues: [{ path: 'source.1', reason }],
    })
    expect(judge(content('Zin [1].', [source]), [])).toMatchObject({ reason: 'sources-refused' })
  })

  it('that stood there stay, whatever became of them, but not under another source', () => {
    const gone = fact(1, { sent: false, document: { ...plan, destroyed: true }, indicators: null })
    const standing: Source = { ...document(1), title: 'Zoals het toen heette' }
    expect(judge(content('Zin [1].', [document(1)]), [gone], [standing])).toEqual({ sources: [standing] })
    expect(judge(content('Zin [1].', [document(1, 3)]), [gone], [standing])).toMatchObject({
      reason: 'sources-refused',
    })
  })

  it('any page of a document goes while nobody counted its pages', () => {
    expect(
      judge(content('Zin.', [document(1, 900)]), [fact(1, { document: { ...plan, pages: null } })]),
    ).toHaveProperty('sources')
  })

  it('have each a number of their own', () => {
    expect(judge(content('Zin.', [answer(1), document(1)]), [fact(1)])).toMatchObject({ reason: 'source-number-twice' })
  })

  it('are at most a hundred', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => answer(index + 1))
    expect(findingContentSchema.safeParse(content('Zin.', many(100))).success).toBe(true)
    expect(findingContentSchema.safeParse(content('Zin.', many(101))).success).toBe(false)
  })
})

describe('a marker', () => {
  it.each([
    ['[1]', '1'],
    ['[01]', '01'],
    ['[0]', '0'],
    ['[99999999999]', '99999999999'],
    ['[2]', '2'],
    ['\u202e[7]\u202c', '7'],
  ])('%s without its source is refused by name', (marker, digits) => {
    const sources = digits === '1' ? [] : [answer(1)]
    expect(judge(content(`Zin ${marker}.`, sources), [fact(1)])).toMatchObject({
      issues: [{ path: `marker.${digits}`, reason: 'marker-without-source' }],
    })
  })

  it('in LET OP or in a reason counts too, and is named once', () => {
    const verdicts: FindingContent['verdicts'] = [{ indicator: 'T1.1.1', verdict: 'no-verdict', reason: 'Zie [4].' }]
    const words = content('Zin [4].', [], { verdicts, pointsOfAttention: ['Let op [5].'] })
    expect(judge(words, [])).toMatchObject({ issues: [{ path: 'marker.4' }, { path: 'marker.5' }] })
  })

  it.each(['[a]', '[ 1 ]', '[1', '[]', '[1-2]', '1]'])('is not %s', (text) => {
    expect(judge(content(`Zin ${text}.`, []), [])).toEqual({ sources: [] })
  })
})

it('a control character in the title of a source does not reach the rule', () => {
  const words = content('Zin.', [{ ...document(1), title: 'Plan\u0007' }])
  expect(findingContentSchema.safeParse(words).success).toBe(false)
})

describe('citing', () => {
  const citation = { kind: 'answer', respondent: id(1), question: 'V1.1.1a', version: 2 } as const

  it('the same source again gives its number; another the next that nobody had', () => {
    expect(addSource([answer(4)], citation)).toEqual({ sources: [answer(4)], number: 4 })
    expect(addSource([answer(4)], { ...citation, version: 3 }).number).toBe(5)
    expect(addSource([], citation)).toEqual({ sources: [answer(1)], number: 1 })
  })
})

it('a finding without sources is stored as before there were any', () => {
  const { sources: _none, ...before } = content('Zin.', [])
  expect(storedFinding(content('Zin.', []))).toEqual(before)
  expect(findingContentSchema.parse(before)).toEqual(content('Zin.', []))
  expect(storedFinding(content('Zin [1].', [answer(1)]))).toHaveProperty('sources.length', 1)
})
