import { assignQuestions, listColleagues } from '@toezicht/database/repositories/colleague'
import type { SeedPlace } from '@toezicht/database/repositories/demo'
import type { Store } from '@toezicht/database/store'
import { saveDrafts } from '@toezicht/database/testing/builders/send-submission'
import { isRefusal } from '@toezicht/domain/refusal'
import { handedOver } from '@toezicht/domain/submission/tasks'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { demoPerson } from './people.ts'
import { plans } from './seed-plans.ts'
import type { SessionOf } from './seed-sessions.ts'

/** Hands questions to colleagues, as their coordinators, and lets them begin. What was handed over already stays so, without a second mail. */
export async function seedDelegation(
  portal: Store,
  places: readonly SeedPlace[],
  sessionOf: SessionOf,
  portalUrl: string,
): Promise<void> {
  for (const { gemeente, place } of plans(places)) {
    const { handedOver: handed, people } = gemeente
    if (!handed) continue
    const at = place(0)
    const { email } = demoPerson(handed.to)
    const { what, count } = handedOver(handed.questions, ggsr2013.questions)
    const outcome = await portal.change(sessionOf(people[0] ?? ''), async (changing) => {
      const colleague = (await listColleagues(changing, at.submission))?.find((each) => each.email === email)
      if (!colleague) throw new Error(`${handed.to} takes no part in ${at.approach}.`)
      const way = { signIn: new URL('/aanmelden', portalUrl).href, secrets: null }
      const to = { account: colleague.accountId, questions: handed.questions }
      return assignQuestions(changing, at.submission, to, { what, count: String(count) }, way)
    })
    if (isRefusal(outcome)) throw new Error(`${at.approach} could not be handed over: ${outcome.refused}.`)
    await saveDrafts(portal, sessionOf(handed.to), at, handed.answers)
  }
}
