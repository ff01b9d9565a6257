import { findSentVersion } from '@toezicht/database/repositories/submission'
import { answerText } from '@toezicht/domain/assessment/answer-text'
import { wordingFor } from '@toezicht/domain/questionnaire/questionnaire'
import type { AskedQuestion } from '@toezicht/domain/submission/progress'
import { type SentAnswer, submissionContentSchema } from '@toezicht/domain/submission/submission-content'
import type { Call } from '../call.ts'
import type { LoadedSubmission } from './load-submission.ts'

/** Codes of the questions that came back; null while the whole questionnaire takes answers, or none of it does. */
export function returnedCodes({ own }: Pick<LoadedSubmission, 'own'>): ReadonlySet<string> | null {
  return own.status === 'returned' ? new Set(own.returned.map(({ question }) => question)) : null
}

/** Whether a question that came back was answered since: changed, or given a document. What only came along needs any answer. */
export function isRenewed({ own, documents }: LoadedSubmission, code: string): boolean {
  const returned = own.returned.find(({ question }) => question === code)
  if (!returned) return false
  const since = Date.parse(returned.returnedAt)
  const saved = own.answers[code]?.savedAt
  const uploads = documents.get(code) ?? []
  return [...uploads.map(({ uploadedAt }) => uploadedAt), ...(saved ? [saved] : [])].some(
    (moment) => Date.parse(moment) > since,
  )
}

type Page<Section> = { section: Section; questions: AskedQuestion[] }

/**
 * While single questions are out, pages hold only these, counted as answered once they were answered again; pages without any are left out. A
 * question that came along counts once the one it follows was answered again: before, nobody knows whether it is needed.
 */
export function returnedPages<Section>(loaded: LoadedSubmission, pages: Page<Section>[]): Page<Section>[] {
  const codes = returnedCodes(loaded)
  if (codes === null) return pages
  const followed = new Map(loaded.own.returned.map(({ question, follows }) => [question, follows]))
  const counts = ({ code }: AskedQuestion) => {
    const above = followed.get(code)
    return codes.has(code) && (!above || isRenewed(loaded, above))
  }
  return pages
    .map(({ section, questions }) => ({
      section,
      questions: questions.filter(counts).map((question) => ({
        ...question,
        answered: followed.get(question.code) ? question.answered : isRenewed(loaded, question.code),
      })),
    }))
    .filter(({ questions }) => questions.length > 0)
}

export interface ReturnedView {
  /** STJ's words; null for a question that came along with another. */
  remark: string | null
  /** The question whose answer decides whether this one is asked, by code and in words. */
  follows: string | null
  followsText: string | null
  renewed: boolean
  /** What was sent before, in words. */
  before: { state: SentAnswer['state']; lines: string[]; explanation: string | null } | null
}

/** What stands beside each question that came back: the remark and the answer given before. Empty while none is out. */
export async function readReturned(
  call: Call,
  session: string,
  loaded: LoadedSubmission,
): Promise<ReadonlyMap<string, ReturnedView>> {
  const { own, facts } = loaded
  if (own.status !== 'returned') return new Map()
  const sent = await call.store.read(session, (reading) => findSentVersion(reading, own.id, null))
  const answers = sent ? submissionContentSchema.parse(sent.content).answers : []
  return new Map(
    own.returned.map(({ question, remark, follows }) => {
      const asked = facts.byCode.get(question)
      const above = follows ? facts.byCode.get(follows) : undefined
      const before = answers.find((each) => each.question === question)
      return [
        question,
        {
          remark,
          follows,
          followsText: above ? wordingFor(above, facts.kind) : null,
          renewed: isRenewed(loaded, question),
          before:
            before && asked
              ? { state: before.state, lines: answerText(asked, before.value), explanation: before.explanation }
              : null,
        },
      ]
    }),
  )
}
