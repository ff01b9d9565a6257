import { expect, test } from 'vitest'
import { flaggedBlocks } from './flagged-blocks.ts'
import type { BlockContent } from './report-block.ts'

const text = (id: string, marker: string, before: string) => ({
  id,
  content: { kind: 'text', text: `Zie [[${marker}]].`, read: { [marker]: before } } satisfies BlockContent,
})
const heading = { id: 'kop', content: { kind: 'heading', text: 'Cijfers', level: 2 } satisfies BlockContent }
const printed = new Map([
  ['a.yes', '2 van 3'],
  ['b.yes', '1 van 3'],
])

test('only blocks with a changed number, each with its old and new value', () => {
  const { blocks } = flaggedBlocks([heading, text('a', 'a.yes', '1 van 3'), text('b', 'b.yes', '1 van 3')], printed)
  expect(blocks).toMatchObject([
    { block: { id: 'a' }, changed: [{ marker: 'a.yes', before: '1 van 3', now: '2 van 3' }] },
  ])
})

test('the stamp follows what is flagged: another number, another block, nothing else', () => {
  const seen = flaggedBlocks([text('a', 'a.yes', '1 van 3')], printed).stamp
  expect(flaggedBlocks([heading, text('a', 'a.yes', '1 van 3')], printed).stamp).toBe(seen)
  expect(flaggedBlocks([text('a', 'a.yes', '0 van 3')], printed).stamp).not.toBe(seen)
  expect(flaggedBlocks([text('c', 'a.yes', '1 van 3')], printed).stamp).not.toBe(seen)
  expect(flaggedBlocks([text('a', 'a.yes', '1 van 3')], new Map([['a.yes', '3 van 3']])).stamp).not.toBe(seen)
  expect(flaggedBlocks([heading], printed).stamp).not.toBe(seen)
})
