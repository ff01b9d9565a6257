import type { SeedPlace } from '@toezicht/database/repositories/demo'
import { inviteRespondent } from '@toezicht/database/repositories/invitation'
import type { Store } from '@toezicht/database/store'
import { saveDrafts, sendSubmission } from '@toezicht/database/testing/builders/send-submission'
import { isRefusal } from '@toezicht/domain/refusal'
import { newInvitation } from '@toezicht/identity/invitation-secrets'
import { plans } from './seed-plans.ts'
import type { SessionOf } from './seed-sessions.ts'

/** Fills in the questionnaires as their respondents, through the portal's own functions. What stands already stays. */
export async function seedAnswers(portal: Store, places: readonly SeedPlace[], sessionOf: SessionOf): Promise<void> {
  for (const { gemeente, partners, place } of plans(places)) {
    for (const [position, respondent] of [gemeente, ...partners].entries()) {
      const at = place(position)
      const session = sessionOf(respondent.people[0] ?? '')
      if (!respondent.answers || at.status !== 'open') continue
      if (respondent.sent) await sendSubmission(portal, session, at, respondent.answers)
      else if (at.saved === 0) await saveDrafts(portal, session, at, respondent.answers)
    }
  }
}

/** Invites, as the lead, those who have not come in yet; asking twice replaces the invitation. */
export async function seedInvitations(
  console: Store,
  places: readonly SeedPlace[],
  lead: string,
  installation: { portalUrl: string; secret: string },
): Promise<void> {
  for (const { invited = [], place } of plans(places)) {
    for (const { position, name, email, role } of invited) {
      const secrets = newInvitation(email, installation.portalUrl, installation.secret)
      const person = { respondentId: place(position).respondent, name, email, role }
      const outcome = await console.change(lead, (changing) => inviteRespondent(changing, person, secrets))
      if (isRefusal(outcome)) throw new Error(`${email} could not be invited: ${outcome.refused}.`)
    }
  }
}
