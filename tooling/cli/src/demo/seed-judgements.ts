import { listSeedJudgements, type SeedJudgement, type SeedPlace } from '@toezicht/database/repositories/demo'
import { listSentDocuments, listSentVersions } from '@toezicht/database/repositories/matrix'
import type { Store } from '@toezicht/database/store'
import {
  approveJudgements,
  type JudgementTable,
  makeConclusions,
  makeFindings,
  returnJudgement,
  submitJudgements,
} from '@toezicht/database/testing/builders/judge'
import { storedFinding } from '@toezicht/domain/assessment/finding-content'
import { saveFinding } from '@toezicht/domain/assessment/save-finding'
import { isRefusal } from '@toezicht/domain/refusal'
import { submissionContentSchema } from '@toezicht/domain/submission/submission-content'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { buurtcoach } from './approaches/buurtcoach.ts'
import { dichtbij } from './approaches/dichtbij.ts'
import { gezinsmaatje } from './approaches/gezinsmaatje.ts'
import { buurtcoachJudgement } from './judgements/buurtcoach.ts'
import { dichtbijJudgement } from './judgements/dichtbij.ts'
import { gezinsmaatjeJudgement } from './judgements/gezinsmaatje.ts'
import type { DemoJudgement } from './judgements/judgement.ts'
import { type CitedGround, withSources } from './judgements/with-sources.ts'
import { runningSlug } from './running-study.ts'
import type { SessionOf } from './seed-sessions.ts'

/** Approved of the approach that is halfway: so many findings and conclusions; one finding came back. */
const halfway = { findings: 14, returned: 15, conclusions: 1, submittedConclusions: 3 }

export interface JudgingWorld {
  owner: Store
  console: Store
  sessionOf: SessionOf
  places: readonly SeedPlace[]
}

/** Iris judges three approaches and submits; Bas approves all of two and half of the third. What stands already stays. */
export async function seedJudgements(world: JudgingWorld): Promise<void> {
  await write(world, buurtcoach.slug, buurtcoachJudgement)
  await write(world, dichtbij.slug, dichtbijJudgement)
  await write(world, gezinsmaatje.slug, gezinsmaatjeJudgement)
  for (const { slug } of [buurtcoach, gezinsmaatje]) {
    const whole = await judged(world, slug)
    for (const table of ['findings', 'theme_conclusions'] as const) {
      const own = whole.filter((each) => each.table === table)
      await submit(world, table, own)
      await approve(world, table, own)
    }
  }
  const half = await judged(world, dichtbij.slug)
  const findings = half.filter((each) => each.table === 'findings')
  const conclusions = half.filter((each) => each.table === 'theme_conclusions')
  await submit(world, 'findings', findings)
  await submit(world, 'theme_conclusions', conclusions.slice(0, halfway.submittedConclusions))
  await approve(world, 'findings', findings.slice(0, halfway.findings))
  await approve(world, 'theme_conclusions', conclusions.slice(0, halfway.conclusions))
  const back = findings[halfway.returned]
  if (back && (back.status === 'draft' || back.status === 'submitted')) {
    const remark = 'Noem ook waarom de netwerkpartner dit anders ziet. Staat dat in het gespreksverslag?'
    await returnJudgement(world.console, world.sessionOf('bas'), 'findings', back.id, remark)
  }
}

async function write(world: JudgingWorld, approach: string, { findings, conclusions }: DemoJudgement): Promise<void> {
  if ((await judged(world, approach)).length > 0) return
  const place = world.places.find((each) => each.approach === approach)
  if (!place) throw new Error(`The approach ${approach} was planned before it is judged.`)
  const iris = world.sessionOf('iris')
  const ground = await citedGround(world, place.assessment)
  const made = findings.map((content) => {
    const outcome = saveFinding(ggsr2013, withSources(content, ground))
    if (isRefusal(outcome)) throw new Error(`A finding of ${approach}: ${JSON.stringify(outcome)}`)
    return { ...outcome, content: storedFinding(outcome.content) }
  })
  await makeFindings(world.console, iris, place, made)
  await makeConclusions(world.console, iris, place, conclusions)
}

/** What was sent and handed in for an approach, as the inspector reads it; the gemeente first. */
async function citedGround({ console, places, sessionOf }: JudgingWorld, assessment: string): Promise<CitedGround> {
  const position = (id: string) => places.find(({ respondent }) => respondent === id)?.position ?? 0
  return console.read(sessionOf('iris'), async (reading) => {
    const sent = (await listSentVersions(reading, assessment)).map(({ respondentId, number, content }) => ({
      respondent: respondentId,
      version: number,
      content: submissionContentSchema.parse(content),
    }))
    sent.sort((a, b) => position(a.respondent) - position(b.respondent))
    return { questions: ggsr2013.questions, sent, documents: await listSentDocuments(reading, assessment) }
  })
}

async function judged({ owner, places }: JudgingWorld, approach: string): Promise<SeedJudgement[]> {
  const assessment = places.find((each) => each.approach === approach)?.assessment
  const all = await owner.read(null, (reading) => listSeedJudgements(reading, runningSlug))
  return all.filter((each) => each.assessment === assessment)
}

async function submit(world: JudgingWorld, table: JudgementTable, judgements: SeedJudgement[]): Promise<void> {
  const ids = judgements.filter(({ status }) => status === 'draft').map(({ id }) => id)
  if (ids.length > 0) await submitJudgements(world.console, world.sessionOf('iris'), table, ids)
}

async function approve(world: JudgingWorld, table: JudgementTable, judgements: SeedJudgement[]): Promise<void> {
  const ids = judgements.filter(({ status }) => status === 'draft' || status === 'submitted').map(({ id }) => id)
  if (ids.length > 0) await approveJudgements(world.console, world.sessionOf('bas'), table, ids)
}
