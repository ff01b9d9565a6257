import type { Refused } from '../form/call.ts'
import { Empty } from '../shell/empty.tsx'
import { Pane } from './pane.tsx'
import { QuestionAnswers, type ShownQuestion } from './question-answers.tsx'
import { useFreshComparison } from './use-fresh-comparison.ts'

/** Everyone's sent answers on the questions behind one indicator, with the discrepancies and their reasons. */
export function AnswerPane({
  assessment,
  respondents,
  questions,
  refused,
}: {
  assessment: string
  respondents: readonly { id: string; organisation: string; unit: string | null; kind: string; version: number }[]
  questions: readonly ShownQuestion[]
  refused: Refused | undefined
}) {
  useFreshComparison(questions.some(({ comparing }) => comparing))
  const named = respondents.map(({ id, organisation, unit, version }) => ({
    id,
    name: unit ? `${organisation} (${unit})` : organisation,
    version,
  }))
  const beside = respondents.find(({ kind }) => kind === 'municipality')?.version ?? 0
  const order = { high: 0, medium: 1, open: 2, low: 3, none: 4 }
  const sorted = questions.toSorted(
    (a, b) => order[a.discrepancy?.severity ?? 'none'] - order[b.discrepancy?.severity ?? 'none'],
  )
  return (
    <Pane name="answers">
      {questions.length === 0 && <Empty>Bij deze indicator hoort geen vraag. Beoordeel op de documenten.</Empty>}
      {sorted.map((question) => (
        <QuestionAnswers
          key={question.question}
          assessment={assessment}
          question={question}
          respondents={named}
          beside={beside}
          refused={refused}
        />
      ))}
    </Pane>
  )
}
