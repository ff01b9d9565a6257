import { type EventRow, findReason, findVersionsAround, listEvents } from '@toezicht/database/repositories/audit-log'
import { listCodedFacts } from '@toezicht/database/repositories/coded-fact'
import { listRespondents } from '@toezicht/database/repositories/respondent'
import { findStudy } from '@toezicht/database/repositories/study'
import type { Reading } from '@toezicht/database/transaction'
import { type CodedFactDefinition, codedFactContentSchema } from '@toezicht/domain/assessment/coded-fact'
import { type JudgementPart, judgementText } from '@toezicht/domain/assessment/judgement-text'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { outsideScope } from '@toezicht/domain/refusal'
import { codedFactsOf } from '@toezicht/framework/coded-facts'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { frameworkOf } from './framework-of.ts'
import { respondentNames } from './show-approach.ts'
import { showEvent } from './show-event.ts'

const everything = { assessment: null, actor: null, verbs: null }

/** One event with what stood there before and after, as far as those texts are kept, and the reason that was given. */
export const getEvent = signedInProcedure({
  verb: 'get-event',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ study: z.uuid(), event: z.string().regex(/^\d{1,17}$/) }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = await findStudy(reading, input.study)
        const before = String(BigInt(input.event) + 1n)
        const [row] = study ? await listEvents(reading, study.id, everything, { before, most: 1 }) : []
        if (!study || row?.id !== input.event) return outsideScope
        const { subjectKind, subjectId, version } = row
        const versions = subjectId && version ? await findVersionsAround(reading, subjectKind, subjectId, version) : []
        const framework = await frameworkOf(reading, study.frameworkVersion)
        const fact = await factOf(reading, row, study.frameworkVersion)
        const nameOf = respondentNames(
          row.assessmentId ? await listRespondents(reading, study.id, [row.assessmentId]) : [],
        )
        const textOf = (number: number) => {
          const found = versions.find((each) => each.version === number)
          return found?.content ? partsOf(subjectKind, found.content, { framework, fact, nameOf }) : null
        }
        return {
          study,
          event: showEvent(row),
          now: version === null ? null : textOf(version),
          before: version === null ? null : textOf(version - 1),
          reason: await reasonOf(reading, row),
        }
      }),
    ),
  )

function reasonOf(reading: Reading, { verb, subjectId, at }: { verb: string; subjectId: string | null; at: Date }) {
  return subjectId ? findReason(reading, { verb, subject: subjectId, at }) : null
}

/** Which fact an event about a coded fact is about. */
async function factOf(
  reading: Reading,
  { subjectKind, subjectId, assessmentId }: EventRow,
  frameworkVersion: string,
): Promise<CodedFactDefinition | undefined> {
  if (subjectKind !== 'coded-fact' || !assessmentId) return undefined
  const coded = (await listCodedFacts(reading, assessmentId)).find(({ id }) => id === subjectId)
  return codedFactsOf(frameworkVersion).find(({ code }) => code === coded?.fact)
}

interface Known {
  framework: AssessmentFramework
  fact: CodedFactDefinition | undefined
  nameOf: (respondent: string) => string
}

function partsOf(kind: string, content: unknown, { framework, fact, nameOf }: Known): JudgementPart[] | null {
  if (kind === 'finding' || kind === 'conclusion') return judgementText(kind, content, framework, nameOf)
  if (kind !== 'coded-fact' || !fact) return null
  const { values, reason, source } = codedFactContentSchema.parse(content)
  return [
    { label: fact.question, lines: fact.values.filter(({ code }) => values.includes(code)).map(({ label }) => label) },
    { label: 'Waarom', lines: reason ? [reason] : [] },
    { label: 'Bron', lines: source ? [source] : [] },
  ]
}
