import { randomUUID } from 'node:crypto'
import { placesOf } from '@toezicht/api/console/fact-check-places'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { listAccountIds, readSeedFactsheet } from '@toezicht/database/repositories/demo'
import { findFactCheckStanding, insertFactCheck, tellFactCheck } from '@toezicht/database/repositories/fact-check'
import { type CommentToSave, saveComment } from '@toezicht/database/repositories/own-fact-check'
import type { Store } from '@toezicht/database/store'
import { approveJudgements, submitJudgements } from '@toezicht/database/testing/builders/judge'
import { makeFactsheet } from '@toezicht/database/testing/builders/publish'
import { isRefusal } from '@toezicht/domain/refusal'
import { dutchDay } from '@toezicht/domain/study/deadline'
import { demoPerson } from './people.ts'
import { runningSlug } from './running-study.ts'
import type { JudgingWorld } from './seed-judgements.ts'
import { wholeFactsheet } from './seed-publication.ts'

const checked = 'voorbeeldhaven'
const daysToAnswer = 12

/** What the coordinator has written so far; nothing was sent. */
const written: readonly Pick<CommentToSave, 'part' | 'kind' | 'body'>[] = [
  {
    part: 'approach:gezinsmaatje',
    kind: 'fact',
    body: 'Wij hielpen in april 22 gezinnen, geen 19. De drie gezinnen die in maart begonnen, zijn niet meegeteld.',
  },
  {
    part: 'finding:gezinsmaatje:T5.3.1',
    kind: 'addition',
    body: 'Sinds de zomer belt het wijkteam na een jaar alle gezinnen op. Dat staat in de nieuwe werkafspraken.',
  },
]

/** The approved factsheet of one invented gemeente lies with its coordinator, who wrote two comments. What stands already stays. */
export async function seedFactCheck(world: JudgingWorld & { portal: Store; now: Date }): Promise<void> {
  const { owner, console, portal, sessionOf, places, now } = world
  const place = places.find(({ municipality }) => municipality === checked)
  if (!place) throw new Error(`${checked} was planned before it is checked.`)
  const { study, participation } = place
  let { id, status } = await owner.read(null, (reading) => readSeedFactsheet(reading, runningSlug, checked))
  const content = await wholeFactsheet(owner, checked)
  id ??= await makeFactsheet(console, sessionOf('iris'), { ...place, content })
  status ??= 'draft'
  if (status === 'draft') await submitJudgements(console, sessionOf('iris'), 'factsheets', [id])
  if (status !== 'approved') await approveJudgements(console, sessionOf('bas'), 'factsheets', [id])
  if (await owner.read(null, (reading) => findFactCheckStanding(reading, participation))) return
  const accounts = await owner.read(null, (reading) => listAccountIds(reading, 'console'))
  const by = accounts.get(demoPerson('loes').email) ?? ''
  const deadline = dutchDay(new Date(now.getTime() + daysToAnswer * 24 * 3_600_000))
  const factCheck = { id: randomUUID(), study, participation, deadline, by }
  await console.change(sessionOf('loes'), async (changing) => {
    const version = await insertFactCheck(changing, factCheck, await placesOf(changing, participation, content))
    await tellFactCheck(changing, factCheck.id, 'opened')
    const subject = { subjectKind: 'participation', subject: participation, version }
    await appendAudit(changing, { study, verb: 'open-fact-check', ...subject, content: factCheck })
  })
  await portal.change(sessionOf('fenna'), async (changing) => {
    for (const comment of written) {
      const saved = await saveComment(changing, factCheck.id, { ...comment, comment: randomUUID(), expected: 0 })
      if (isRefusal(saved)) throw new Error(`A comment could not be saved: ${JSON.stringify(saved)}`)
    }
  })
}
