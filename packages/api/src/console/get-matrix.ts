import { noteReading } from '@toezicht/database/repositories/audit-log'
import { findTextChangedAt, listFindings } from '@toezicht/database/repositories/finding'
import { listActiveInspectors, listResponsibleInspectors } from '@toezicht/database/repositories/inspector-assignment'
import { listComparisons, listSentDocuments, listSentVersions } from '@toezicht/database/repositories/matrix'
import { listReadings } from '@toezicht/database/repositories/reading'
import { listRespondents } from '@toezicht/database/repositories/respondent'
import { readStudyPeople } from '@toezicht/database/repositories/study'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { assessmentGround } from './assessment-ground.ts'
import { roleIn } from './scope.ts'
import { showApproach, showRespondent } from './show-approach.ts'
import { withDocumentStates } from './show-documents.ts'
import { showFinding, showIndicators, showQuestions, showSentAfter } from './show-matrix.ts'
import { precedentsOf } from './show-precedents.ts'
import { showQuestionsBack } from './show-questions-back.ts'
import { showThreads } from './show-threads.ts'
import { foreignWords } from './text-ground.ts'
import { workspaceExtras } from './workspace-extras.ts'

/** The workspace of one indicator: everyone's sent answers, the discrepancies with their reasons, and the finding. */
export const getMatrix = signedInProcedure({
  verb: 'get-matrix',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; drafts are never shown',
})
  .input(z.strictObject({ assessment: z.uuid(), indicator: z.string().min(1).max(20).nullable() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const ground = await assessmentGround(reading, input.assessment)
        if (!ground) return outsideScope
        const { found, study, row, framework } = ground
        await noteReading(reading, study.id, 'read-answers', { kind: 'assessment', id: found.id })
        const findings = await listFindings(reading, found.id)
        const comparisons = await listComparisons(reading, found.id)
        const respondents = await listRespondents(reading, study.id, [found.id])
        const indicators = showIndicators(framework, findings, comparisons)
        const selected = indicators.find(({ code }) => code === input.indicator) ?? indicators[0]
        if (!selected || (input.indicator && selected.code !== input.indicator)) return outsideScope
        const people = await readStudyPeople(reading, study.id, found.id)
        const sent = await listSentVersions(reading, found.id)
        const readings = await listReadings(reading, found.id)
        const documents = await listSentDocuments(reading, found.id)
        const finding = findings.find(({ id }) => id === selected.finding?.id)
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          approach: showApproach(row),
          indicators,
          selected,
          respondents: respondents.map((each) => ({
            ...showRespondent(each),
            version: sent.find(({ respondentId }) => respondentId === each.id)?.number ?? 0,
          })),
          questions: withDocumentStates(
            showQuestions(framework, selected.code, { respondents, sent, readings, comparisons, people }),
            documents,
          ),
          finding: finding ? showFinding(finding) : null,
          sentAfter: finding ? showSentAfter(await findTextChangedAt(reading, finding.id), { sent, respondents }) : [],
          documents: documents.map(({ id, title, scan, destroyedAt }) => ({
            id,
            title,
            scan,
            destroyed: destroyedAt !== null,
          })),
          ...(await workspaceExtras(reading, ground, selected, ctx.actor.accountId)),
          responsible: await listResponsibleInspectors(reading, found.id),
          inspectors: await listActiveInspectors(reading, study.id),
          account: ctx.actor.accountId,
          threads: await showThreads(reading, 'finding', finding ? [finding.id] : [], {
            people,
            account: ctx.actor.accountId,
          }),
          words: await foreignWords(reading, found.id),
          questionsBack: await showQuestionsBack(reading, found.id, selected.code, {
            framework,
            people,
            now: ctx.now(),
          }),
          ...(await precedentsOf(reading, { study: study.id, assessment: found.id, indicator: selected.code })),
        }
      }),
    ),
  )
