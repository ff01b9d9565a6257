import { joinRespondent } from '@toezicht/database/testing/builders/make-account'
import { makeApproach } from '@toezicht/database/testing/builders/make-approach'
import { makeFactCheck } from '@toezicht/database/testing/builders/make-fact-check'
import { type MunicipalityPlace, makeMunicipality } from '@toezicht/database/testing/builders/make-study'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import type { Corner, Person } from './corner.ts'

const deadline = '2100-01-01'

interface CheckGround {
  place: MunicipalityPlace
  name: string
  person: Person
  opener: Person
  canaries: Corner['canaries']
}

/** A fact check of a corner in every stage, each of a gemeente of its own, coordinated by the same person. */
export async function cornerChecks(
  fresh: FreshDatabase,
  { place, name, person, opener, canaries }: CheckGround,
): Promise<Corner['checks']> {
  const make = (stage: 'open' | 'late' | 'sent' | 'decided') =>
    fresh.store('owner').change(null, async (changing) => {
      const wanted = { slug: `${name}-${stage}`, name: `${name} ${stage}`, fictional: true }
      const gemeente = await makeMunicipality(changing, place, wanted)
      const told = { slug: 'aanpak', name: 'Aanpak', deadline, partners: [] }
      const { gemeente: respondent } = await makeApproach(changing, gemeente, told)
      await joinRespondent(changing, respondent, person.account)
      return makeFactCheck(changing, {
        study: place.study,
        participation: gemeente.participation,
        content: sampleFactsheet(),
        deadline: stage === 'late' ? '2020-01-01' : deadline,
        openedBy: opener.account,
        writtenBy: person.account,
        stage: stage === 'late' ? 'open' : stage,
        body: stage === 'open' || stage === 'late' ? canaries.draft : canaries.sent,
      })
    })
  return {
    open: await make('open'),
    late: await make('late'),
    sent: await make('sent'),
    decided: await make('decided'),
  }
}
