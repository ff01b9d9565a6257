import { listOwnOutcomes, readOwnOutcome } from '@toezicht/database/repositories/published-version'
import { outsideScope } from '@toezicht/domain/refusal'
import { contentDisposition, factsheetFileName } from '@toezicht/publishing/file-name'
import { markedPage } from '@toezicht/publishing/version-mark'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { factsheetForms, formTypes } from '../published/factsheet-form.ts'

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const clock = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** The stored bytes of one form, as the public gets them; the page says on top that it is under embargo for as long as it is. */
export const openOutcome = signedInProcedure({
  verb: 'open-outcome',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'as get-outcome, and rendered',
})
  .input(z.strictObject({ version: z.uuid(), form: z.enum(factsheetForms) }))
  .query(async ({ ctx, input: { version, form } }) => {
    const found = await ctx.store.read(ctx.session, async (reading) => {
      const outcome = (await listOwnOutcomes(reading)).find(({ id }) => id === version)
      const bytes = outcome && (await readOwnOutcome(reading, version, form))
      return outcome && bytes ? { outcome, bytes } : outsideScope
    })
    const { outcome, bytes } = settle(found)
    const name = { ...outcome, municipalityName: outcome.municipality, studyName: outcome.study }
    const until = `${day.format(outcome.visibleFrom)}, ${clock.format(outcome.visibleFrom).replace(':', '.')} uur`
    const page = form === 'html' && !outcome.isPublic
    return {
      type: formTypes[form],
      disposition: form === 'html' ? null : contentDisposition('attachment', factsheetFileName(name, form)),
      bytes: page ? Buffer.from(markedPage(bytes.toString('utf8'), { kind: 'embargo', until }), 'utf8') : bytes,
    }
  })
