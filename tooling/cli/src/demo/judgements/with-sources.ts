import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { addSource, type Citation, type Source } from '@toezicht/domain/assessment/source'
import { markerOf } from '@toezicht/domain/assessment/source-marker'
import type { Question } from '@toezicht/domain/questionnaire/question'
import type { SubmissionContent } from '@toezicht/domain/submission/submission-content'

/** What findings of one approach can cite: its sent versions, the gemeente's first, and its documents by id. */
export interface CitedGround {
  questions: readonly Question[]
  sent: readonly { respondent: string; version: number; content: SubmissionContent }[]
  documents: readonly { id: string; title: string }[]
}

const mostAnswers = 2

/**
 * The finding with its sources at the end of its first sentence: the answers of the gemeente and a first partner on the first question about its first indicator
 * that either of them answered, and the documents it names that were handed in.
 */
export function withSources(content: FindingContent, ground: CitedGround): FindingContent {
  const { sources, numbers } = [...answersOf(content, ground), ...documentsOf(content, ground)].reduce(
    (all: { sources: Source[]; numbers: number[] }, citation) => {
      const added = addSource(all.sources, citation)
      return { sources: added.sources, numbers: [...all.numbers, added.number] }
    },
    { sources: [], numbers: [] },
  )
  const [first, ...rest] = content.blocks
  if (!first || numbers.length === 0) return content
  const markers = numbers.map(markerOf).join('')
  return { ...content, blocks: [{ text: first.text.replace(/\.$/, ` ${markers}.`) }, ...rest], sources }
}

function answersOf({ verdicts }: FindingContent, { questions, sent }: CitedGround): Citation[] {
  const indicator = verdicts[0]?.indicator ?? ''
  const about = questions.filter(({ indicators }) => indicators.includes(indicator))
  for (const { code } of about) {
    const answered = sent.filter(({ content }) =>
      content.answers.some(({ question, state }) => question === code && state === 'answered'),
    )
    if (answered.length > 0) {
      return answered
        .slice(0, mostAnswers)
        .map(({ respondent, version }) => ({ kind: 'answer', respondent, question: code, version }))
    }
  }
  return []
}

function documentsOf({ documents }: FindingContent, ground: CitedGround): Citation[] {
  return documents.flatMap(({ title, page }) => {
    const known = ground.documents.find((each) => each.title === title)
    return known ? [{ kind: 'document' as const, document: known.id, title, page }] : []
  })
}
