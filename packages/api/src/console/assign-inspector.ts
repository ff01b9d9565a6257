import { appendAudit } from '@toezicht/database/repositories/audit'
import {
  deleteInspectorAssignments,
  findAssignablePlaces,
  listStudyInspectors,
  saveInspectorAssignments,
} from '@toezicht/database/repositories/inspector-assignment'
import type { Changing } from '@toezicht/database/transaction'
import {
  type AssignableApproach,
  assignInspectorSchema,
  countPlaces,
  assignInspector as judge,
} from '@toezicht/domain/assessment/assign-inspector'
import { isRefusal } from '@toezicht/domain/refusal'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { frameworkOf } from './framework-of.ts'

/** Makes an inspector responsible for approaches or single indicators, or nobody; all of them or none. It gives no access. */
export const assignInspector = signedInProcedure({
  verb: 'assign-inspector',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'a running study; an approach that is being judged; an inspector who works on that study',
})
  .input(assignInspectorSchema)
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const refusal = countPlaces(input)
        if (refusal) return refusal
        const approaches = await approachesOf(
          changing,
          input.places.map(({ assessment }) => assessment),
        )
        const members = (await listStudyInspectors(changing)).filter(({ active }) => active)
        const account = input.account === 'me' ? ctx.actor.accountId : input.account
        const plan = judge({ ...input, account }, approaches, members)
        if (isRefusal(plan)) return plan
        if (account) await saveInspectorAssignments(changing, plan.places, account, ctx.actor.accountId)
        else await deleteInspectorAssignments(changing, plan.places)
        for (const [assessment, { study }] of approaches) {
          const indicators = plan.places.filter((each) => each.assessment === assessment).map((each) => each.indicator)
          const subject = { subjectKind: 'assessment', subject: assessment }
          const content = { account, indicators }
          await appendAudit(changing, { study, verb: 'assign-inspector', ...subject, content })
        }
        return { assigned: plan.places.length }
      }),
    ),
  )

async function approachesOf(changing: Changing, assessments: readonly string[]) {
  const approaches = new Map<string, AssignableApproach>()
  for (const { frameworkVersion, ...place } of await findAssignablePlaces(changing, assessments)) {
    const { themes } = await frameworkOf(changing, frameworkVersion)
    const codes = themes.flatMap(({ criteria }) =>
      criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code)),
    )
    approaches.set(place.assessment, { ...place, indicators: new Set(codes) })
  }
  return approaches
}
