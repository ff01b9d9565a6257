import { mailsTo } from '@toezicht/database/testing/clock-and-trail'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import type { ConsoleBrowser } from './browser.ts'

let invited = 0

/** A lead invites somebody new for a respondent: what came back, and the link and short code that were mailed. */
export async function inviteSomebody(fresh: FreshDatabase, lead: ConsoleBrowser, respondentId: string) {
  invited += 1
  const email = `genodigd-${invited}@voorbeeld.nl`
  const made = await lead.api.inviteRespondent({ respondentId, name: 'Genodigde', email, role: 'coordinator' })
  const mail = (await mailsTo(fresh, email)).find((sent) => sent.template === 'invitation')
  if (!mail) throw new Error('No invitation was mailed')
  const token = new URL(mail.parameters.link ?? '').searchParams.get('sleutel') ?? ''
  return { ...made, email, token, mail, shortCode: mail.parameters.shortCode ?? '' }
}
