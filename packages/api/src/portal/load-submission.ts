import { type OwnSubmission, readOwnSubmission } from '@toezicht/database/repositories/submission'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import type { DraftAnswers, DraftDocuments } from '@toezicht/domain/submission/answer-state'
import { progressOf } from '@toezicht/domain/submission/progress'
import type { Call } from '../call.ts'
import { factsOf, type QuestionnaireFacts } from './questionnaire-facts.ts'

export interface LoadedSubmission {
  own: OwnSubmission
  facts: QuestionnaireFacts
  answers: DraftAnswers
  documents: DraftDocuments
}

/** A submission of one's own with its questionnaire, in one round trip. */
export async function loadSubmission(call: Call, session: string, id: string): Promise<LoadedSubmission | Refusal> {
  const own = await readOwnSubmission(call.store.direct, session, id)
  if (own === null) return outsideScope
  if ('refused' in own) return own
  const facts = await factsOf(call, own.frameworkVersion, own.questionnaire)
  const documents = Map.groupBy(own.documents, (document) => document.question)
  return { own, facts, answers: new Map(Object.entries(own.answers)), documents }
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
export function sectionsOf({ facts, answers, documents, own }: LoadedSubmission) {
  const pages = progressOf(facts.framework, facts.kind, answers, documents)
  const touched = new Set(
    Object.keys(own.answers)
      .map((code) => facts.byCode.get(code)?.theme)
      .concat(own.documents.map((it) => facts.byCode.get(it.question)?.theme)),
  )
  const sections = pages.map(({ section, answered, asked }) => ({
    code: section,
    name: facts.framework.sections.find((each) => each.code === section)?.name ?? section,
    answered,
    asked,
    state: answered === asked ? ('done' as const) : touched.has(section) ? ('busy' as const) : ('not-begun' as const),
  }))
  const sum = (key: 'answered' | 'asked') => sections.reduce((total, section) => total + section[key], 0)
  return { sections, answered: sum('answered'), asked: sum('asked') }
}
