import type { SeedPlace } from '@toezicht/database/repositories/demo'
import { listReturned, saveReturn } from '@toezicht/database/repositories/returning'
import type { Store } from '@toezicht/database/store'
import { answerAndSendAgain } from '@toezicht/database/testing/builders/send-submission'
import { dutchDay } from '@toezicht/domain/study/deadline'
import { dichtbij } from './approaches/dichtbij.ts'
import { plans } from './seed-plans.ts'
import type { SessionOf } from './seed-sessions.ts'

/** What Iris asked partners of one approach again; the first answered. */
const asked = [
  {
    position: 1,
    question: 'V1.1.1a',
    remark: 'Vanaf welke leeftijd van de kinderen telt een gezin mee?',
    answer: 'Gezinnen die hulp mijden, met minstens één kind jonger dan achttien jaar dat daar last van heeft.',
  },
  {
    position: 3,
    question: 'V3.4.1a',
    remark: 'Hoe vaak liep uw huismeester dit jaar mee? Een schatting is genoeg.',
    answer: null,
  },
] as const

export interface AskingWorld {
  portal: Store
  console: Store
  places: readonly SeedPlace[]
  sessionOf: SessionOf
  portalUrl: string
  now: Date
}

/** Iris asks two partners for clarification, and one of them answers. What was asked before stays as it is. */
export async function seedQuestionsBack(world: AskingWorld): Promise<void> {
  const { portal, console, sessionOf, portalUrl, now } = world
  const plan = plans(world.places).find(({ slug }) => slug === dichtbij.slug)
  if (!plan) throw new Error(`${dichtbij.slug} was planned before anything is asked of it.`)
  const deadline = dutchDay(new Date(now.getTime() + 10 * 86_400_000))
  const page = new URL('/aanmelden', portalUrl).href
  for (const { position, question, remark, answer } of asked) {
    const at = plan.place(position)
    const before = await console.read(sessionOf('iris'), (reading) => listReturned(reading, at.submission))
    if (before.length > 0) continue
    const items = [{ question, remark, followers: [] }]
    const outcome = await console.change(sessionOf('iris'), (changing) =>
      saveReturn(changing, at.submission, items, deadline, page),
    )
    if ('refused' in outcome) throw new Error(`${question} could not be asked again: ${outcome.refused}.`)
    const respondent = plan.partners[position - 1]
    if (!answer || !respondent?.answers) continue
    const answers = { ...respondent.answers, [question]: { kind: 'text' as const, text: answer } }
    await answerAndSendAgain(portal, sessionOf(respondent.people[0] ?? ''), at, { answers, changed: question })
  }
}
