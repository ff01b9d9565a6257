import { connect } from '@toezicht/database/connect'
import { roleUrl } from '@toezicht/database/migrate'
import {
  isDemonstrationFilled,
  listAccountIds,
  listSeedPlaces,
  lockDemonstration,
  markDemonstrationFilled,
} from '@toezicht/database/repositories/demo'
import { listStudySlugs } from '@toezicht/database/repositories/dossier-place'
import { openStore, type Store } from '@toezicht/database/store'
import type { Environment } from '../environment.ts'
import type { Installation } from '../installation.ts'
import { runningSlug } from './running-study.ts'
import { seedAnswers, seedInvitations } from './seed-answers.ts'
import { seedArchive } from './seed-archive.ts'
import { seedAssignments } from './seed-assignments.ts'
import { seedDelegation } from './seed-delegation.ts'
import { seedDocuments } from './seed-documents.ts'
import { seedFactCheck } from './seed-fact-check.ts'
import { seedJudgements } from './seed-judgements.ts'
import { seedNominations } from './seed-nominations.ts'
import { seedPlan } from './seed-plan.ts'
import { seedPublication } from './seed-publication.ts'
import { seedQuestionsBack } from './seed-questions-back.ts'
import { seedReadings } from './seed-readings.ts'
import { seedReport } from './seed-report.ts'
import { withDemoSessions } from './seed-sessions.ts'

interface Stores {
  owner: Store
  portal: Store
  console: Store
}

/** What filling needs to know of an installation. */
export interface DemoGround {
  ownerUrl: string
  secret: string
  /** Address of the portal, for the links in invitations. */
  portalUrl: string
  dataDirectory: string
}

/** Fills an empty demonstration; does nothing when it is filled, goes on where an earlier start was broken off. */
export async function seedDemonstration(environment: Environment, installation: Installation): Promise<void> {
  const { ownerUrl, secret } = installation
  const { portal, dataDirectory } = environment
  await fillDemonstration({ ownerUrl, secret, portalUrl: portal.url.href, dataDirectory }, new Date())
}

export async function fillDemonstration(ground: DemoGround, now: Date): Promise<void> {
  const { ownerUrl, secret } = ground
  const open = (url: string) => openStore(connect(url, { name: 'toezicht demonstration', max: 2 }))
  const stores: Stores = {
    owner: open(ownerUrl),
    portal: open(roleUrl(ownerUrl, secret, 'portal')),
    console: open(roleUrl(ownerUrl, secret, 'console')),
  }
  try {
    await stores.owner.change(null, async (holding) => {
      await lockDemonstration(holding)
      if (await isDemonstrationFilled(holding)) return
      await fill(stores, ground, now)
      await markDemonstrationFilled(holding)
    })
  } finally {
    for (const store of Object.values(stores)) await store.close()
  }
}

async function fill({ owner, portal, console }: Stores, ground: DemoGround, now: Date): Promise<void> {
  await seedArchive(owner, now)
  await owner.change(null, async (changing) => {
    if (!(await listStudySlugs(changing)).includes(runningSlug)) await seedPlan(changing, ground.secret, now)
  })
  const places = await owner.read(null, (reading) => listSeedPlaces(reading, runningSlug))
  await withDemoSessions(owner, async (sessionOf) => {
    const accounts = await owner.read(null, (reading) => listAccountIds(reading, 'portal'))
    const accountOf = (email: string) => accounts.get(email) ?? ''
    await seedDocuments({ portal, places, sessionOf, accountOf, dataDirectory: ground.dataDirectory })
    await seedAnswers(portal, places, sessionOf)
    await seedDelegation(portal, places, sessionOf, ground.portalUrl)
    await seedNominations(portal, places, sessionOf)
    await seedQuestionsBack({ portal, console, places, sessionOf, portalUrl: ground.portalUrl, now })
    await seedReadings(console, places, sessionOf('iris'))
    await seedInvitations(console, places, sessionOf('loes'), ground)
    const world = { owner, console, sessionOf, places }
    await seedJudgements(world)
    await seedPublication(world)
    await seedReport(world, { portalUrl: ground.portalUrl, now })
    await seedFactCheck({ ...world, portal, now })
    await seedAssignments(world)
  })
}
