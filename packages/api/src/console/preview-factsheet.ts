import { findFactsheet } from '@toezicht/database/repositories/factsheet'
import { findParticipation, type ParticipationRow } from '@toezicht/database/repositories/participation'
import { listPublications, readClock } from '@toezicht/database/repositories/publication'
import {
  findParticipationByAddress,
  listPublishedVersions,
  readVersionBytes,
} from '@toezicht/database/repositories/published-version'
import { findStudy, type StudyRow } from '@toezicht/database/repositories/study'
import type { Reading } from '@toezicht/database/transaction'
import { completeFactsheet } from '@toezicht/domain/publication/complete-factsheet'
import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { publishedFactsheet } from '@toezicht/domain/publication/published-factsheet'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { factsheetForms, renderForm } from '../published/factsheet-form.ts'
import { assembleFactsheet } from './assemble-factsheet.ts'
import { frameworkOf } from './framework-of.ts'
import { roleIn } from './scope.ts'

const slugSchema = z.string().max(120)

/** One form of a factsheet at its public address, as the public gets it or will get it: stored bytes, or the next version made here and now. */
export const previewFactsheet = signedInProcedure({
  verb: 'preview-factsheet',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'a version that exists, or the next one once nothing is missing in it',
})
  .input(
    z.strictObject({
      municipality: slugSchema,
      study: slugSchema,
      number: z.int().min(1).max(10_000),
      form: z.enum(factsheetForms),
    }),
  )
  .query(async ({ ctx, input }) => {
    const found = await ctx.store.read(ctx.session, async (reading) => {
      const id = await findParticipationByAddress(reading, input.municipality, input.study)
      const participation = id ? await findParticipation(reading, id) : undefined
      const study = participation && (await findStudy(reading, participation.studyId))
      if (!participation || !study || !roleIn(ctx.actor, study.id)) return outsideScope
      const versions = await listPublishedVersions(reading, participation.id)
      const standing = versions.find(
        ({ number, municipalitySlug }) => number === input.number && municipalitySlug === input.municipality,
      )
      const stored = standing && (await readVersionBytes(reading, standing.id))?.[input.form]
      if (stored) return { stored }
      if (standing || input.number !== (versions[0]?.number ?? 0) + 1) return outsideScope
      return nextVersion(reading, study, participation, input)
    })
    const settled = settle(found)
    const portalUrl = ctx.portalUrl.replace(/\/$/, '')
    return 'stored' in settled ? settled.stored : renderForm(settled.factsheet, input.form, portalUrl)
  })

/** The version that would come of what stands there now: frozen content once it was submitted, with the note and the day of an open proposal. */
async function nextVersion(
  reading: Reading,
  study: StudyRow,
  participation: ParticipationRow,
  address: { municipality: string; study: string; number: number },
): Promise<{ factsheet: Factsheet } | Refusal> {
  const sheet = await findFactsheet(reading, participation.id)
  const frozen = sheet?.status === 'submitted' || sheet?.status === 'approved'
  const content = frozen
    ? sheet.content
    : completed(
        (await assembleFactsheet(reading, study, participation)).draft,
        await frameworkOf(reading, study.frameworkVersion),
      )
  if (!content) return { refused: 'closed', reason: 'preview-incomplete' }
  const open = (await listPublications(reading, participation.id)).find(
    ({ kind, status }) => kind === 'publish' && status === 'proposed',
  )
  return {
    factsheet: publishedFactsheet(content, {
      number: address.number,
      publishedAt: open?.visibleFrom ?? (await readClock(reading)),
      municipalitySlug: address.municipality,
      studySlug: address.study,
      fictional: study.fictional,
      note: open?.note ?? null,
    }),
  }
}

function completed(...given: Parameters<typeof completeFactsheet>): Factsheet | null {
  const outcome = completeFactsheet(...given)
  return 'factsheet' in outcome ? outcome.factsheet : null
}
