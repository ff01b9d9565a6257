import { randomBytes } from 'node:crypto'
import { joinStudy, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import type { Corner, Person } from './corner.ts'
import { CornerBuilder } from './corner-builder.ts'
import { makeReportPlaces } from './report-places.ts'

export interface MatrixWorld {
  own: Corner
  sibling: Corner
  otherMunicipality: Corner
  otherStudy: Corner
  lead: Person
  inspector: Person
  secondInspector: Person
  administrator: Person
}

/** Two studies; in the first two approaches of one gemeente and one of another; drafts, sent answers, findings in every state. */
export async function makeMatrixWorld(fresh: FreshDatabase): Promise<MatrixWorld> {
  const owner = fresh.store('owner')
  const person = (app: 'portal' | 'console', name: string, administrator = false): Promise<Person> =>
    owner.change(null, async (changing) => {
      const email = `${name}@voorbeeld.example`
      const account = await makeAccount(changing, { app, name, email, administrator })
      const token = randomBytes(32).toString('base64url')
      return { account, token, session: await makeSession(changing, account, app, token), email }
    })
  const lead = await person('console', 'leider')
  const inspector = await person('console', 'inspecteur')
  const secondInspector = await person('console', 'tweede')
  const stranger = await person('console', 'vreemde')
  const strangeReviewer = await person('console', 'vreemde-tweede')
  const administrator = await person('console', 'beheerder', true)

  const build = new CornerBuilder(fresh, person)
  const study = await owner.change(null, (changing) => makeStudy(changing, { slug: 'eigen' }))
  const other = await owner.change(null, (changing) => makeStudy(changing, { slug: 'ander' }))
  await owner.change(null, async (changing) => {
    await joinStudy(changing, study.study, lead.account, 'lead')
    for (const member of [inspector, secondInspector]) await joinStudy(changing, study.study, member.account)
    for (const member of [stranger, strangeReviewer]) await joinStudy(changing, other.study, member.account)
  })
  const place = (round: typeof study, slug: string) =>
    owner.change(null, (changing) => makeMunicipality(changing, round, { slug, name: slug, fictional: true }))
  const first = await place(study, 'eenstad')
  const ready = await build.judgedThroughout(await place(study, 'klaarstad'), inspector, secondInspector)
  const otherReady = await build.judgedThroughout(await place(other, 'anderklaar'), stranger, strangeReviewer)
  const empty = [
    await place(study, 'leegstad'),
    await place(study, 'leegdorp'),
    await place(other, 'leegveen'),
  ] as const
  const own = await build.corner(first, 'eerste', inspector, ready, empty[0])
  const sibling = await build.corner(first, 'tweede', inspector, ready, null)
  const otherMunicipality = await build.corner(await place(study, 'tweestad'), 'derde', inspector, ready, empty[1])
  const otherStudy = await build.corner(await place(other, 'driestad'), 'vierde', stranger, otherReady, empty[2])
  const report = await makeReportPlaces(
    fresh,
    { ...own, finding: own.submittedFinding },
    { lead: lead.session, author: inspector.session, reviewer: secondInspector.session },
  )
  const otherReport = await makeReportPlaces(
    fresh,
    { ...otherStudy, finding: otherStudy.submittedFinding },
    { lead: null, author: stranger.session, reviewer: strangeReviewer.session },
  )
  return {
    own: { ...own, ...report },
    sibling: { ...sibling, ...report },
    otherMunicipality: { ...otherMunicipality, ...report },
    otherStudy: { ...otherStudy, ...otherReport },
    lead,
    inspector,
    secondInspector,
    administrator,
  }
}
