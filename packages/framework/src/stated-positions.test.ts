import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ggsr2013 } from './ggsr-2013.ts'
import { inComparison } from './stated-positions/in-comparison.ts'
import { statedPositions } from './stated-positions/positions.ts'
import { tableOf } from './stated-positions/table.ts'
import { topicQuestions } from './stated-positions/topics.ts'

const compared = statedPositions.map(inComparison)
const page = fileURLToPath(new URL('../../../docs/comparison.md', import.meta.url))
const words = ['nul', 'één', 'twee', 'drie']

/** Everybody who was heard, as a sentence says it. */
const all = (count: number) =>
  count === 1 ? /de netwerkpartner\b/i : count === 2 ? /beide netwerkpartners/i : /de drie netwerkpartners/i
const some = (count: number) =>
  new RegExp(`(?<!\\p{L})${words[count]}( van de (twee|drie))? netwerkpartners?(?!\\p{L})`, 'iu')

describe.each(compared.map((each) => [`${each.stated.approach}: ${each.stated.topic}`, each] as const))(
  '%s',
  (_, each) => {
    const { stated, row, sentence, question } = each
    const partners = stated.partners ?? { yes: 0, no: 0, unaware: 0, unsaid: 0 }
    const unclear = stated.topic === 'outreach-understood' ? partners.no : 0
    const heard = partners.yes + partners.no + partners.unaware
    const beside = stated.says === 'no' ? partners.no : partners.yes
    const against = stated.says === 'no' ? partners.yes : partners.no
    const told = stated.says !== 'unknown'
    const isList = question.comparison === 'overlap'

    it('counts what is stated', () => {
      expect(row.counts).toMatchObject({ partners: heard, answering: heard - partners.unaware - unclear, unclear })
      expect(row.counts.unknown).toBe(partners.unaware)
      if (told && !isList) expect(row.counts).toMatchObject({ confirming: beside, contradicting: against })
    })

    it('says the same counts', () => {
      if (heard === 0) return expect(sentence.text).not.toMatch(/netwerkpartner/)
      if (partners.unaware > 0) return expect(sentence.text).toMatch(all(partners.unaware))
      if (!told) return expect(sentence.text).toMatch(all(heard))
      if (against === 0) return expect(sentence.text).toMatch(/^Alle ondervraagden /)
      if (beside === 0) return expect(sentence.text).toMatch(all(against))
      expect(sentence.text).toMatch(some(against))
      if (!isList)
        expect(sentence.text).toMatch(
          new RegExp(`^Gemeente en ${words[beside]} van de ${words[heard]} netwerkpartners `),
        )
    })
  },
)

it('names the pattern that comparison.md gives each distribution', () => {
  const patterns = Object.groupBy(compared, ({ row }) => row.pattern)
  expect(Object.fromEntries(Object.entries(patterns).map(([pattern, rows]) => [pattern, rows.length]))).toEqual({
    agreement: 44,
    'lone-dissent': 6,
    'majority-against-municipality': 1,
    'municipality-alone': 6,
    'list-gap': 1,
    unconfirmed: 1,
  })
})

it('asks each topic by options that exist', () => {
  for (const topic of Object.values(topicQuestions)) {
    if ('text' in topic || typeof topic.question !== 'string') continue
    const options = ggsr2013.questions.find((question) => question.code === topic.question)?.options ?? []
    expect(options.map((option) => option.code)).toEqual(expect.arrayContaining([...topic.yes, ...topic.no]))
  }
})

it('is the page docs/comparison.md', async () => {
  await expect(tableOf(compared)).toMatchFileSnapshot(page)
})
