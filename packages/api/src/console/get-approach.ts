import { listConclusions } from '@toezicht/database/repositories/conclusion'
import { listDecisions } from '@toezicht/database/repositories/decision'
import { listFindings } from '@toezicht/database/repositories/finding'
import { listResponsibleInspectors } from '@toezicht/database/repositories/inspector-assignment'
import { listApproaches } from '@toezicht/database/repositories/participation'
import { listReminders } from '@toezicht/database/repositories/reminder'
import { listOtherApproaches, listRespondents } from '@toezicht/database/repositories/respondent'
import { findStudy, readStudyPeople } from '@toezicht/database/repositories/study'
import { approachFactsSchema, noApproachFacts } from '@toezicht/domain/approach/approach-facts'
import type { Question } from '@toezicht/domain/questionnaire/question'
import { questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { frameworkOf } from './framework-of.ts'
import { roleIn } from './scope.ts'
import { showApproach, showRespondent } from './show-approach.ts'

/** One approach: its facts, who answers and how far they are, and the decisions about it with their reasons. */
export const getApproach = signedInProcedure({
  verb: 'get-approach',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ assessment: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const [row] = await listApproaches(reading, { assessment: input.assessment })
        const study = row && (await findStudy(reading, row.studyId))
        if (!row || !study) return outsideScope
        const framework = await frameworkOf(reading, study.frameworkVersion)
        const people = await readStudyPeople(reading, study.id, row.assessmentId)
        const facts = approachFactsSchema.safeParse(row.facts)
        const respondents = await listRespondents(reading, study.id, [row.assessmentId])
        const elsewhere = await listOtherApproaches(reading, row.assessmentId)
        const decisions = await listDecisions(reading, row.assessmentId)
        const reminders = await listReminders(reading, row.assessmentId)
        const findings = await listFindings(reading, row.assessmentId)
        const conclusions = await listConclusions(reading, row.assessmentId)
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          approach: showApproach(row),
          responsible: await listResponsibleInspectors(reading, row.assessmentId),
          slug: row.approachSlug,
          facts: facts.success ? facts.data : noApproachFacts,
          questions: {
            full: countable(questionsOf(framework, 'full')),
            limited: countable(questionsOf(framework, 'limited')),
          },
          respondents: respondents.map((each) => ({
            ...showRespondent(each),
            elsewhere: elsewhere.get(each.id) ?? [],
          })),
          decisions: decisions.map((each) => ({
            ...each,
            decidedAt: each.decidedAt.toISOString(),
            decidedByName: each.decidedBy ? (people.get(each.decidedBy) ?? null) : null,
          })),
          reminders: reminders.map(({ sentAt, sentBy, ...each }) => ({
            ...each,
            sentAt: sentAt.toISOString(),
            sentByName: sentBy ? (people.get(sentBy) ?? null) : null,
          })),
          findings: findings.map(({ id, status, criterion }) => ({ id, status, criterion })),
          conclusions: conclusions.map(({ id, status, theme }) => ({ id, status, theme })),
        }
      }),
    ),
  )

/** How many questions take an answer: what a draft counts; documents are no answers. */
function countable(questions: readonly Question[]): number {
  return questions.filter(({ answerType }) => answerType !== 'document-upload').length
}
