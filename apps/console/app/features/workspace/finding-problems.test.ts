import { expect, test } from 'vitest'
import { problemsOf, refuseTooLong } from './finding-problems.ts'

const issue = (path: string, reason: string) =>
  problemsOf({ refused: 'invalid', reason: 'malformed', issues: [{ path, reason }] })[0]

test('a paragraph that is too long is named by its place, beside its field', () => {
  expect(issue('content.blocks.1.text', 'too_big')).toMatchObject({
    field: 'tekst',
    text: expect.stringMatching(/^Alinea 2 is te lang/),
  })
  expect(issue('content.pointsOfAttention.0', 'too_big')).toMatchObject({ field: 'let-op' })
  expect(issue('content.blocks', 'too_big')).toMatchObject({ text: expect.stringContaining('ten hoogste 60') })
})

test('what is missing stands at its verdict; a refusal without place stands by itself', () => {
  expect(issue('T1.1.2', 'verdict-missing')).toEqual({ field: 'oordeel-T1.1.2', text: 'T1.1.2: het oordeel ontbreekt' })
  expect(problemsOf({ refused: 'closed', reason: 'approach-not-assigned' })).toMatchObject([{ field: null }])
})

test('10,000 words may go, more than a request carries may not', () => {
  const content = (count: number) => ({
    blocks: [{ text: 'woorden '.repeat(count) }],
    verdicts: [],
    pointsOfAttention: [],
    documents: [],
    sources: [],
  })
  expect(refuseTooLong(content(10_000))).toBeNull()
  expect(refuseTooLong(content(31_000))).toMatchObject({ reason: 'finding-too-long' })
})
