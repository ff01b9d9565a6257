import { joinRespondent, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { makeApproach } from '@toezicht/database/testing/builders/make-approach'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import { createPortalCaller, type PortalCaller } from '../portal.ts'
import { testCall } from './test-call.ts'

interface Place {
  api: PortalCaller
  account: string
  session: string
}

export interface PortalWorld {
  gemeente: Place & { submission: string }
  /** A colleague of the gemeente, who fills in but does not send. */
  colleague: Place & { email: string }
  partner: Place & { submission: string }
  visitor: { api: PortalCaller }
}

/** One approach with a gemeente (coordinator and colleague) and a partner, each signed in. */
export async function makePortalWorld(fresh: FreshDatabase): Promise<PortalWorld> {
  const made = await fresh.store('owner').change(null, async (changing) => {
    const city = await makeMunicipality(changing, await makeStudy(changing), {
      slug: 'voorbeeldstad',
      name: 'Voorbeeldstad',
    })
    const approach = await makeApproach(changing, city, {
      slug: 'gezinscoaching',
      name: 'Gezinscoaching',
      deadline: '2026-12-15',
      partners: [{ organisation: 'GGD Voorbeeldstreek', unit: 'Team Jeugd' }],
    })
    const [partnerPlace] = approach.partners
    if (!partnerPlace) throw new Error('The approach has one partner')
    const signedIn = async (name: string, place: typeof partnerPlace, role: 'coordinator' | 'contributor') => {
      const account = await makeAccount(changing, { app: 'portal', name, email: `${name}@example.nl` })
      await joinRespondent(changing, place, account, role)
      return { account, email: `${name}@example.nl`, session: await makeSession(changing, account, 'portal') }
    }
    return {
      gemeente: {
        submission: approach.gemeente.submission,
        ...(await signedIn('gerda', approach.gemeente, 'coordinator')),
      },
      colleague: await signedIn('hulp', approach.gemeente, 'contributor'),
      partner: { submission: partnerPlace.submission, ...(await signedIn('piet', partnerPlace, 'coordinator')) },
    }
  })
  const api = (session: string | null) => createPortalCaller(testCall(fresh, 'portal', session))
  return {
    gemeente: { ...made.gemeente, api: api(made.gemeente.session) },
    colleague: { ...made.colleague, api: api(made.colleague.session) },
    partner: { ...made.partner, api: api(made.partner.session) },
    visitor: { api: api(null) },
  }
}
