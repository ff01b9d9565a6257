import { readFrameworkVersion } from '@toezicht/database/repositories/study'
import { findSubmissionFacts } from '@toezicht/database/repositories/submission'
import {
  type AssessmentFramework,
  assessmentFrameworkSchema,
} from '@toezicht/domain/assessment-framework/assessment-framework'
import type { Question } from '@toezicht/domain/questionnaire/question'
import { type QuestionnaireKind, questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import type { Call } from '../call.ts'

/** What is asked in one kind of questionnaire under one frozen framework. Never changes. */
export interface QuestionnaireFacts {
  readonly framework: AssessmentFramework
  readonly kind: QuestionnaireKind
  readonly questions: readonly Question[]
  readonly byCode: ReadonlyMap<string, Question>
}

// Frozen facts, so a process reads each of them once. A submission's facts say nothing to an outsider: the database judges every call.
const byVersion = new Map<string, QuestionnaireFacts>()
const bySubmission = new Map<string, QuestionnaireFacts>()
const mostSubmissions = 20_000

/** The facts of a framework version and kind of questionnaire. Throws when the database does not hold that version. */
export async function factsOf(call: Call, version: string, kind: QuestionnaireKind): Promise<QuestionnaireFacts> {
  const key = `${version} ${kind}`
  const known = byVersion.get(key)
  if (known) return known
  const content = await call.store.read(call.session, (reading) => readFrameworkVersion(reading, version))
  const framework = assessmentFrameworkSchema.parse(content)
  const questions = questionsOf(framework, kind)
  const facts = { framework, kind, questions, byCode: new Map(questions.map((each) => [each.code, each])) }
  byVersion.set(key, facts)
  return facts
}

/** The facts of a submission; null outside the session's scope (or when the session is over). */
export async function factsOfSubmission(call: Call, submission: string): Promise<QuestionnaireFacts | null> {
  const known = bySubmission.get(submission)
  if (known) return known
  const found = await call.store.read(call.session, (reading) => findSubmissionFacts(reading, submission))
  if (!found) return null
  const facts = await factsOf(call, found.frameworkVersion, found.questionnaire)
  if (bySubmission.size >= mostSubmissions) bySubmission.clear()
  bySubmission.set(submission, facts)
  return facts
}
