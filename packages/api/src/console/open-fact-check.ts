import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import {
  insertFactCheck,
  listFactCheckers,
  listFactChecks,
  tellFactCheck,
} from '@toezicht/database/repositories/fact-check'
import { lockFactsheet } from '@toezicht/database/repositories/factsheet'
import { findParticipation } from '@toezicht/database/repositories/participation'
import { openFactCheck as judge } from '@toezicht/domain/fact-check/open-fact-check'
import { factsheetSchema } from '@toezicht/domain/publication/factsheet'
import { outsideScope } from '@toezicht/domain/refusal'
import { daySchema } from '@toezicht/domain/study/deadline'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { placesOf } from './fact-check-places.ts'
import { leads } from './scope.ts'

/** Lays the approved factsheet before the coordinators of the gemeente, as it stands now; they get a mail. */
export const openFactCheck = signedInProcedure({
  verb: 'open-fact-check',
  roles: ['lead'],
  relation: 'own-study',
  states: 'factsheet approved; no other fact check open or waiting for answers; a coordinator who can read it',
})
  .input(z.strictObject({ participation: z.uuid(), deadline: daySchema }))
  .mutation(async ({ ctx, input: { participation: id, deadline } }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const participation = await findParticipation(changing, id)
        if (!participation || !leads(ctx.actor, participation.studyId)) return outsideScope
        const factsheet = (await lockFactsheet(changing, id)) ?? null
        const earlier = await listFactChecks(changing, id)
        const readers = await listFactCheckers(changing, id)
        const refusal = judge(factsheet, earlier, readers.length, deadline, ctx.now())
        if (refusal) return refusal
        const { studyId: study } = participation
        const factCheck = { id: randomUUID(), study, participation: id, deadline, by: ctx.actor.accountId }
        const parts = await placesOf(changing, id, factsheetSchema.parse(factsheet?.content))
        const version = await insertFactCheck(changing, factCheck, parts)
        const told = await tellFactCheck(changing, factCheck.id, 'opened')
        const subject = { subjectKind: 'participation', subject: id, version }
        await appendAudit(changing, { study, verb: 'open-fact-check', ...subject, content: { ...factCheck, told } })
        return { factCheck: factCheck.id, told }
      }),
    ),
  )
