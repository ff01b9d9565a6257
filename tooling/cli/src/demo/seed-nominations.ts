import type { SeedPlace } from '@toezicht/database/repositories/demo'
import { nominatePartner, readNominations } from '@toezicht/database/repositories/nomination'
import type { Store } from '@toezicht/database/store'
import { isRefusal } from '@toezicht/domain/refusal'
import { plans } from './seed-plans.ts'
import type { SessionOf } from './seed-sessions.ts'

/** Names network partners as the coordinator of the gemeente; what was named before stays. */
export async function seedNominations(
  portal: Store,
  places: readonly SeedPlace[],
  sessionOf: SessionOf,
): Promise<void> {
  for (const { nominated = [], gemeente, place } of plans(places)) {
    const { submission } = place(0)
    for (const nomination of nominated) {
      await portal.change(sessionOf(gemeente.people[0] ?? ''), async (changing) => {
        const known = await readNominations(changing, submission)
        if (known?.nominations.some(({ organisation }) => organisation === nomination.organisation)) return
        const outcome = await nominatePartner(changing, submission, nomination)
        if (isRefusal(outcome)) throw new Error(`${nomination.organisation} could not be named: ${outcome.refused}.`)
      })
    }
  }
}
