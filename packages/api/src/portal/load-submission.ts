import { type OwnDocument, type OwnSubmission, readOwnSubmission } from '@toezicht/database/repositories/submission'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import type { DraftAnswers } from '@toezicht/domain/submission/answer-state'
import type { Call } from '../call.ts'
import { factsOf, type QuestionnaireFacts } from './questionnaire-facts.ts'
import { taskListOf } from './task-list.ts'

export interface LoadedSubmission {
  own: OwnSubmission
  facts: QuestionnaireFacts
  answers: DraftAnswers
  /** What answers a question, by its code; a document can hang on many. What STJ destroyed answers nothing. */
  documents: ReadonlyMap<string, OwnDocument[]>
}

/** A submission of one's own with its questionnaire, in one round trip. */
export async function loadSubmission(call: Call, session: string, id: string): Promise<LoadedSubmission | Refusal> {
  const own = await readOwnSubmission(call.store.direct, session, id)
  if (own === null) return outsideScope
  if ('refused' in own) return own
  const facts = await factsOf(call, own.frameworkVersion, own.questionnaire)
  const standing = own.documents.filter(({ destroyedAt }) => destroyedAt === null)
  const linked = standing.flatMap((document) => document.questions.map((question) => ({ question, document })))
  const documents = new Map(
    [...Map.groupBy(linked, ({ question }) => question)].map(([code, links]) => [
      code,
      links.map((link) => link.document),
    ]),
  )
  return { own, facts, answers: new Map(Object.entries(own.answers)), documents }
}

export type MaySave = 'yes' | 'closed' | 'not-assigned' | 'not-returned'

/** Whether the acting account may write at a question as things stood when the submission was read; the store judges again. */
export function maySave({ own }: LoadedSubmission, question: string): MaySave {
  if (own.status !== 'open' && own.status !== 'returned') return 'closed'
  if (own.status === 'returned' && !own.returned.some((each) => each.question === question)) return 'not-returned'
  if (own.role !== 'coordinator' && own.assignments[question] !== own.me) return 'not-assigned'
  return 'yes'
}

/** What stands on top of every screen of a questionnaire. */
export function headingOf({ own }: LoadedSubmission) {
  const { id, questionnaire, status, deadline, kind, unit, role, organisation, approach, directorTerm, municipality } =
    own
  const { name: study, fictional, introduction, contact } = own.study
  const place = { organisation, unit, approach, directorTerm, municipality, study, fictional, introduction, contact }
  return { submission: id, questionnaire, status, deadline, kind, role, ...place, versions: own.versions }
}

/** Progress per section and in all; `state` is what the task list says in words. */
export function sectionsOf(loaded: LoadedSubmission) {
  const { sections: tasks, answered, asked } = taskListOf(loaded)
  const sections = tasks.map(({ code, name, state, ...task }) => ({
    code,
    name,
    state,
    answered: task.answered,
    asked: task.asked,
  }))
  return { sections, answered, asked }
}
