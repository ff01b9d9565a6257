import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockDossierPlace } from '@toezicht/database/repositories/dossier-place'
import { saveNewAssessment, saveNewMunicipality } from '@toezicht/database/repositories/study-setup'
import { joinRespondent, joinStudy } from '@toezicht/database/testing/builders/make-account'
import { makeApproach } from '@toezicht/database/testing/builders/make-approach'
import { type MunicipalityPlace, makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import type { Changing } from '@toezicht/database/transaction'
import { dutchDay } from '@toezicht/domain/study/deadline'
import { archiveSlug } from '../dossier/archive-study.ts'
import type { DemoApproach } from './approaches/demo-approach.ts'
import { demoPeople } from './people.ts'
import { type DemoMunicipality, demoMunicipalities, runningStudy, unassignedMunicipality } from './running-study.ts'
import { seedPeople } from './seed-people.ts'

const day = 24 * 3_600_000

/** The plan of the invented study: people, gemeenten, approaches, respondents and who answers for them. */
export async function seedPlan(changing: Changing, secret: string, now: Date): Promise<void> {
  const people = await seedPeople(changing, secret)
  const id = (key: string) => people.get(key) ?? ''
  const until = (days: number) => dutchDay(new Date(now.getTime() + days * day))
  const round = { round: 'Beleid', deadline: until(28) }
  const place = await makeStudy(changing, { ...runningStudy, ...round })
  await seedTeam(changing, place.study, id)
  for (const gemeente of demoMunicipalities) {
    const { slug, name, context } = gemeente
    const ground = await makeMunicipality(changing, place, { slug, name, context, fictional: true })
    for (const [at, approach] of gemeente.approaches.entries())
      await seedApproach(changing, ground, approach, { position: at + 1, deadline: until(approach.daysLeft) }, id)
    await seedNotAssessed(changing, ground, gemeente)
  }
  await saveNewMunicipality(changing, unassignedMunicipality)
}

/** Both inspectors and the lead work in the invented study and can look into the archive. */
async function seedTeam(changing: Changing, study: string, id: (key: string) => string): Promise<void> {
  const archive = await lockDossierPlace(changing, archiveSlug)
  for (const { key, role } of demoPeople) {
    if (role !== 'inspector' && role !== 'lead') continue
    for (const each of [study, ...(archive ? [archive.study.id] : [])]) await joinStudy(changing, each, id(key), role)
  }
}

async function seedApproach(
  changing: Changing,
  ground: MunicipalityPlace,
  approach: DemoApproach,
  when: { position: number; deadline: string },
  id: (key: string) => string,
): Promise<void> {
  const { slug, name, directorTerm, terms = [], facts, partners, gemeente } = approach
  const place = await makeApproach(changing, ground, { slug, name, directorTerm, terms, facts, partners, ...when })
  for (const [at, { people }] of [gemeente, ...partners].entries()) {
    const respondent = [place.gemeente, ...place.partners][at]
    if (!respondent) throw new Error('Every respondent of the plan was made.')
    for (const [rank, key] of people.entries())
      await joinRespondent(changing, respondent, id(key), rank === 0 ? 'coordinator' : 'contributor')
  }
  await appendAudit(changing, {
    study: ground.study,
    verb: 'assign-approach',
    subjectKind: 'assessment',
    subject: place.assessment,
    version: 1,
    content: { slug, name },
  })
}

async function seedNotAssessed(
  changing: Changing,
  { study, participation, municipality }: MunicipalityPlace,
  { approaches, notAssessed }: DemoMunicipality,
): Promise<void> {
  if (!notAssessed) return
  const { slug, name, reason } = notAssessed
  const position = approaches.length + 1
  const head = { study, participation, municipality, slug, name, position, directorTerm: null }
  await saveNewAssessment(changing, { ...head, notAssessed: reason })
}
