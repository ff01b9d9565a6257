import { joinRespondent, joinStudy, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { makeApproach, type RespondentPlace } from '@toezicht/database/testing/builders/make-approach'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import { type ConsoleCaller, createConsoleCaller } from '../console.ts'
import { createPortalCaller, type PortalCaller } from '../portal.ts'
import { testCall } from './test-call.ts'

export interface NominationWorld {
  assessment: string
  submission: string
  partnerSubmission: string
  coordinator: PortalCaller
  contributor: PortalCaller
  partner: PortalCaller
  visitor: PortalCaller
  lead: ConsoleCaller
  inspector: ConsoleCaller
  account: { coordinator: string; lead: string }
}

/** A gemeente (coordinator and contributor), one partner that is asked already, and the study's lead and inspector. Addresses are `<word>@<slug>.example`. */
export async function makeNominationWorld(fresh: FreshDatabase, slug: string): Promise<NominationWorld> {
  const made = await fresh.store('owner').change(null, async (changing) => {
    const study = await makeStudy(changing, { slug })
    const city = await makeMunicipality(changing, study, { slug, name: slug })
    const approach = await makeApproach(changing, city, {
      slug,
      name: `Aanpak ${slug}`,
      deadline: '2099-12-15',
      partners: [{ organisation: `Woningcorporatie ${slug}` }],
    })
    const [partner] = approach.partners
    if (!partner) throw new Error('The approach has one partner')
    const person = async (app: 'portal' | 'console', word: string) => {
      const account = await makeAccount(changing, { app, name: `${word} ${slug}`, email: `${word}@${slug}.example` })
      return { account, session: await makeSession(changing, account, app) }
    }
    const answering = async (word: string, place: RespondentPlace, role: 'coordinator' | 'contributor') => {
      const made = await person('portal', word)
      await joinRespondent(changing, place, made.account, role)
      return made
    }
    const lead = await person('console', 'leider')
    const inspector = await person('console', 'inspecteur')
    await joinStudy(changing, study.study, lead.account, 'lead')
    await joinStudy(changing, study.study, inspector.account)
    const coordinator = await answering('gerda', approach.gemeente, 'coordinator')
    const contributor = await answering('hulp', approach.gemeente, 'contributor')
    return {
      approach,
      partner,
      lead,
      inspector,
      coordinator,
      contributor,
      asked: await answering('piet', partner, 'coordinator'),
    }
  })
  const portal = (session: string | null) => createPortalCaller(testCall(fresh, 'portal', session))
  const console = (session: string) => createConsoleCaller(testCall(fresh, 'console', session))
  return {
    assessment: made.approach.assessment,
    submission: made.approach.gemeente.submission,
    partnerSubmission: made.partner.submission,
    coordinator: portal(made.coordinator.session),
    contributor: portal(made.contributor.session),
    partner: portal(made.asked.session),
    visitor: portal(null),
    lead: console(made.lead.session),
    inspector: console(made.inspector.session),
    account: { coordinator: made.coordinator.account, lead: made.lead.account },
  }
}
