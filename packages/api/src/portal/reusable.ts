import { type NotedReuse, type Reusable, readReusable } from '@toezicht/database/repositories/reuse'
import type { Question, SectionCode } from '@toezicht/domain/questionnaire/question'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import {
  type AnswerSource,
  agreeingApproaches,
  isBlank,
  offersFor,
  sameAnswer,
} from '@toezicht/domain/submission/reusable-answers'
import type { Call } from '../call.ts'
import { type LoadedSubmission, maySave } from './load-submission.ts'
import type { QuestionnaireFacts } from './questionnaire-facts.ts'

/** What the gemeente's other questionnaires of this person hold, and what was taken over before. */
export interface LoadedReusable {
  sources: AnswerSource[]
  reuses: Reusable['reuses']
}

const nothing: LoadedReusable = { sources: [], reuses: {} }

/** Reads it in one round trip; none at all for a partner. */
export async function loadReusable(
  call: Call,
  session: string,
  { own, facts }: LoadedSubmission,
): Promise<LoadedReusable | Refusal> {
  if (own.kind !== 'municipality') return nothing
  const found = await readReusable(call.store.direct, session, own.id, codesWithConditions(facts))
  if ('refused' in found) return found
  const sources = found.sources.map((each) => ({ ...each, answers: new Map(Object.entries(each.answers)) }))
  return { sources, reuses: found.reuses }
}

/** Questions that hold for the whole gemeente. */
export function sharedQuestions({ questions }: QuestionnaireFacts): Question[] {
  return questions.filter(({ level }) => level === 'municipality')
}

/** Those, and what decides whether they are asked. */
function codesWithConditions({ byCode, questions }: QuestionnaireFacts): string[] {
  const codes = new Set(questions.filter(({ level }) => level === 'municipality').map(({ code }) => code))
  for (const code of codes) {
    const deciding = byCode.get(code)?.condition?.question
    if (deciding) codes.add(deciding)
  }
  return [...codes]
}

/** The same for the questions of one section, by code; without asking the database where no question of it can be shared. */
export async function reuseIn(call: Call, session: string, loaded: LoadedSubmission, section: SectionCode) {
  const questions = sharedQuestions(loaded.facts).filter(({ theme }) => theme === section)
  const found = questions.length > 0 ? await loadReusable(call, session, loaded) : nothing
  if (isRefusal(found)) return new Map<string, ReuseView | null>()
  return new Map(questions.map((question) => [question.code, reuseAt(question, loaded, found)]))
}

const empty = { value: null, explanation: null, version: 0 }

/** What stands under one question: offers, where the same answer stands, and what was taken over; null when there is nothing to say. */
export function reuseAt(question: Question, loaded: LoadedSubmission, { sources, reuses }: LoadedReusable) {
  const { facts, own } = loaded
  const mine = own.answers[question.code] ?? empty
  const offers = offersFor(question, mine, sources, facts.questions)
  const same = agreeingApproaches(question, mine, sources, facts.questions)
  const taken = takenOver(reuses[question.code], mine, question.code, sources)
  if (offers.length + same.length === 0 && !taken) return null
  return {
    offers,
    same,
    taken,
    blank: isBlank(question, mine),
    version: mine.version,
    maySave: maySave(loaded, question.code) === 'yes',
  }
}
export type ReuseView = NonNullable<ReturnType<typeof reuseAt>>

function takenOver(
  noted: NotedReuse | undefined,
  mine: { value: AnswerSourceValue; explanation: string | null; version: number },
  code: string,
  sources: readonly AnswerSource[],
) {
  if (!noted) return null
  const there = sources.find(({ submission }) => submission === noted.source)
  const current = there?.answers.get(code)
  return {
    approach: noted.approach,
    reusedAt: noted.reusedAt,
    changedHere: mine.version !== noted.version,
    changedThere: current !== undefined && current.version > noted.sourceVersion && !sameAnswer(current, mine),
  }
}

type AnswerSourceValue = Parameters<typeof sameAnswer>[0]['value']
