import type { Call } from '@toezicht/api/call'
import { createConsoleCaller } from '@toezicht/api/console'
import { listSeedJudgements } from '@toezicht/database/repositories/demo'
import type { Store } from '@toezicht/database/store'
import { buurtcoach } from './approaches/buurtcoach.ts'
import { runningSlug } from './running-study.ts'
import type { JudgingWorld } from './seed-judgements.ts'

const example = {
  title: 'Eén gesprek aan de keukentafel',
  text: 'Een moeder met drie kinderen had met vijf hulpverleners te maken. Ieder had een eigen plan. De regisseur bracht hen bij elkaar aan haar keukentafel.\n\nSindsdien is er één plan, in woorden die zij zelf koos, en belt zij één nummer.',
}
const second = {
  title: 'Wachten op hulp',
  text: 'Een vader wachtte vier maanden op hulp bij zijn schulden. De regisseur hield contact, maar mocht niemand vragen om hem voor te laten gaan.',
}

/** The invented study's report: Iris writes it with an example that Bas approves, Loes freezes it, Bas approves, Loes proposes to publish, Iris confirms. A second example waits. */
export async function seedReport(world: JudgingWorld, ground: { portalUrl: string; now: Date }): Promise<void> {
  const { console, sessionOf, places } = world
  const place = places.find(({ approach }) => approach === buurtcoach.slug)
  if (!place) throw new Error(`${buurtcoach.slug} was planned before its report is written.`)
  const { study } = place
  const api = (name: string) => createConsoleCaller(callOf(console, sessionOf(name), ground))
  const [iris, bas, loes] = [api('iris'), api('bas'), api('loes')]
  const standing = await iris.getReport({ study })
  if (standing.versions.length > 0) return
  if (standing.blocks.length === 0) await iris.startReport({ study })
  // With so few public factsheets some figures count nothing yet; a report does not draw those.
  for (const { id, version, lacks } of (await iris.getReport({ study })).blocks)
    if (lacks.length > 0) await iris.removeReportBlock({ block: id, expected: version })
  // A heading that nothing is left under goes too.
  const left = (await iris.getReport({ study })).blocks
  for (const [at, { id, version, content }] of left.entries())
    if (content.kind === 'heading' && content.level === 3 && left[at + 1]?.content.kind === 'heading')
      await iris.removeReportBlock({ block: id, expected: version })
  if (standing.examples.length === 0) {
    const chosen = await writeExamples(world, place.assessment, { iris, bas })
    const after = (await iris.getReport({ study })).blocks[1]?.id ?? ''
    const { block } = await iris.addReportBlock({ study, after, kind: 'example' })
    await iris.saveReportBlock({ block, expected: 1, content: { kind: 'example', example: chosen }, quiet: false })
  }
  const { contentHash } = await loes.freezeReport({ study })
  await bas.approveReport({ study, contentHash })
  await loes.proposeReport({ study, contentHash, visibleFrom: null, correction: null })
  await iris.confirmReport({ study, contentHash })
}

type Caller = ReturnType<typeof createConsoleCaller>

async function writeExamples(
  { owner }: JudgingWorld,
  assessment: string,
  { iris, bas }: { iris: Caller; bas: Caller },
) {
  const judged = await owner.read(null, (reading) => listSeedJudgements(reading, runningSlug))
  const finding = judged.find((each) => each.assessment === assessment && each.table === 'findings')?.id ?? ''
  const first = await iris.addReportExample({ finding, content: example })
  await iris.submitReportExample({ example: first.example })
  await bas.approveReportExample({ example: first.example, version: 1, namesSeen: false })
  const waiting = await iris.addReportExample({ finding, content: second })
  await iris.submitReportExample({ example: waiting.example })
  return first.example
}

/** A call as the console's server would build it. */
function callOf(store: Store, session: string, { portalUrl, now }: { portalUrl: string; now: Date }): Call {
  return {
    store,
    publicStore: null,
    storage: null,
    session,
    attempt: null,
    device: 'demonstratie',
    requestId: 'demonstratie',
    clientAddress: '127.0.0.1',
    mode: 'demo',
    portalUrl,
    consoleUrl: portalUrl,
    secret: '',
    now: () => now,
    setSessionToken: () => {},
    setAttemptToken: () => {},
    noteActor: () => {},
  }
}
