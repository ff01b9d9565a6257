import {
  findSentSubmission,
  listReturned,
  listSentVersions,
  type SentSubmissionRow,
} from '@toezicht/database/repositories/returning'
import { findStudy, readStudyPeople } from '@toezicht/database/repositories/study'
import { readSentContent } from '@toezicht/database/repositories/submission'
import type { Reading } from '@toezicht/database/transaction'
import { answerText } from '@toezicht/domain/assessment/answer-text'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { findQuestion, questionsOf, wordingFor } from '@toezicht/domain/questionnaire/questionnaire'
import { outsideScope } from '@toezicht/domain/refusal'
import { followersOf } from '@toezicht/domain/submission/returned-question'
import { submissionContentSchema } from '@toezicht/domain/submission/submission-content'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { frameworkOf } from './framework-of.ts'
import { roleIn } from './scope.ts'

/** One sent version of a respondent with its answers in words, every version with its receipt, and what STJ returned. The newest version unless a number is given. */
export const getSentAnswers = signedInProcedure({
  verb: 'get-sent-answers',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; a draft is never in it',
})
  .input(z.strictObject({ respondent: z.uuid(), number: z.int().min(1).max(10_000).nullable() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const submission = await findSentSubmission(reading, input.respondent)
        const study = submission && (await findStudy(reading, submission.studyId))
        if (!submission || !study) return outsideScope
        const people = await readStudyPeople(reading, study.id, submission.assessmentId)
        const nameOf = (account: string | null) => (account && people.get(account)) || null
        const versions = await listSentVersions(reading, submission.id)
        const number = input.number ?? submission.latestVersion
        if (input.number !== null && !versions.some((version) => version.number === number)) return outsideScope
        const framework = await frameworkOf(reading, submission.frameworkVersion)
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          submission,
          number: versions.length > 0 ? number : null,
          versions: versions.map(({ sentAt, sentBy, ...version }) => ({
            ...version,
            sentAt: sentAt.toISOString(),
            sentByName: nameOf(sentBy),
          })),
          returned: (await listReturned(reading, submission.id)).map(({ returnedBy, returnedAt, ...each }) => ({
            ...each,
            takenBackAt: each.takenBackAt?.toISOString() ?? null,
            returnedAt: returnedAt.toISOString(),
            returnedByName: nameOf(returnedBy),
            text: wordingOf(framework, submission, each.question),
          })),
          sections: await sectionsOf(reading, framework, submission, number),
        }
      }),
    ),
  )

function wordingOf(framework: AssessmentFramework, { questionnaire }: SentSubmissionRow, code: string): string {
  const question = findQuestion(framework, questionnaire, code)
  return question ? wordingFor(question, questionnaire) : code
}

async function sectionsOf(
  reading: Reading,
  framework: AssessmentFramework,
  submission: SentSubmissionRow,
  number: number,
) {
  const content = await readSentContent(reading, submission.id, number)
  const answers = content ? submissionContentSchema.parse(content).answers : []
  const asked = questionsOf(framework, submission.questionnaire)
  const shown = answers.flatMap(({ question: code, state, value, explanation, documents }) => {
    const question = findQuestion(framework, submission.questionnaire, code)
    if (!question || state === 'not-asked') return []
    const { theme } = question
    const text = wordingOf(framework, submission, code)
    const followers = followersOf(asked, code, new Set([code])).map((each) => each.code)
    return [{ code, theme, text, state, lines: answerText(question, value), explanation, documents, followers }]
  })
  return framework.sections
    .map(({ code, name }) => ({ code, name, answers: shown.filter(({ theme }) => theme === code) }))
    .filter((section) => section.answers.length > 0)
}
