import { randomUUID } from 'node:crypto'
import { saveAnswers } from '@toezicht/database/repositories/answer'
import { statementRunner } from '@toezicht/database/repositories/job-outbox'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import { insertReading } from '@toezicht/database/repositories/reading'
import { saveReturn } from '@toezicht/database/repositories/returning'
import { joinRespondent, joinStudy, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import {
  type ApproachPlace,
  makeApproach,
  type RespondentPlace,
} from '@toezicht/database/testing/builders/make-approach'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import { type AnswersToSend, sendSubmission } from '@toezicht/database/testing/builders/send-submission'
import type { Changing } from '@toezicht/database/transaction'
import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openWorkerRoom, type WorkerRoom } from './testing/with-worker.ts'

const question = ggsr2013.questions.find(
  (each) =>
    each.audience === 'both' && each.answerType === 'yes-no-unknown' && !each.condition && each.comparison === 'count',
)
const yesOrNo = (role: 'yes' | 'no'): AnswersToSend => {
  const option = question?.options.find((each) => each.role === role)
  return { [question?.code ?? '']: { kind: 'choice', options: [option?.code ?? ''] } }
}

let room: WorkerRoom
let place: ApproachPlace
const sessions = new Map<string, string>()

beforeEach(async () => {
  room = await openWorkerRoom()
  place = await room.fresh.store('owner').change(null, async (changing) => {
    const study = await makeStudy(changing)
    const municipality = await makeMunicipality(changing, study, { slug: 'voorbeeldstad', name: 'Voorbeeldstad' })
    const partners = [{ organisation: 'Wijkteam Oost' }, { organisation: 'GGD' }]
    const approach = await makeApproach(changing, municipality, {
      slug: 'gezin',
      name: 'Gezin',
      deadline: '2030-01-01',
      partners,
    })
    for (const respondent of [approach.gemeente, ...approach.partners]) {
      const name = respondent.organisation
      const account = await makeAccount(changing, { app: 'portal', name, email: `${respondent.respondent}@example.nl` })
      await joinRespondent(changing, respondent, account)
      sessions.set(respondent.respondent, await makeSession(changing, account, 'portal'))
    }
    return approach
  })
})
afterEach(() => room.close())

const send = (respondent: RespondentPlace, answers: AnswersToSend) =>
  sendSubmission(room.fresh.store('portal'), sessions.get(respondent.respondent) ?? '', respondent, answers)

const sql = (text: string, values: unknown[] = []) =>
  room.fresh.store('owner').change(null, (changing) =>
    statementRunner(changing)
      .executeSql(text, values)
      .then(({ rows }) => rows),
  )

const rowOf = async () => {
  const rows = await sql('select * from public.comparisons where assessment_id = $1 and question_code = $2', [
    place.assessment,
    question?.code,
  ])
  return rows[0]
}

it('stores one row per question, follows each sending, and never looks at a draft', async () => {
  await room.start()
  await send(place.gemeente, yesOrNo('yes'))
  await vi.waitFor(async () => expect(await rowOf()).toBeDefined(), { timeout: 8_000, interval: 50 })
  const count = await sql('select from public.comparisons where assessment_id = $1', [place.assessment])
  expect(count).toHaveLength(ggsr2013.questions.length)
  expect(await rowOf()).toMatchObject({ pattern: 'agreement', severity: 'none' })
  const before = (await rowOf())?.positions_hash

  for (const partner of place.partners) await send(partner, yesOrNo('no'))
  await vi.waitFor(
    async () => expect(await rowOf()).toMatchObject({ pattern: 'municipality-alone', severity: 'high' }),
    {
      timeout: 8_000,
      interval: 50,
    },
  )
  const row = await rowOf()
  expect(row?.positions_hash).not.toBe(before)
  expect(row?.detail).toMatchObject({
    rule: 'count',
    comparable: true,
    counts: { partners: 2, contradicting: 2, confirming: 0 },
    states: Object.fromEntries([place.gemeente, ...place.partners].map(({ respondent }) => [respondent, 'answered'])),
  })
})

it('leaves rows untouched when nothing changed, and removes rows of questions that are gone', async () => {
  await room.start()
  await send(place.gemeente, yesOrNo('yes'))
  await vi.waitFor(async () => expect(await rowOf()).toBeDefined(), { timeout: 8_000, interval: 50 })
  const before = await rowOf()
  await sql(
    `insert into public.comparisons (study_id, assessment_id, question_code, pattern, severity, detail, positions_hash, rule_version)
     values ($1, $2, 'V9.9.9z', 'agreement', 'none', '{}', 'x', '0')`,
    [place.study, place.assessment],
  )
  await room.fresh
    .store('worker')
    .change(null, (changing) => enqueueJob(changing, 'compare-assessment', { assessment: place.assessment }))
  const gone = () => sql(`select from public.comparisons where question_code = 'V9.9.9z'`)
  await vi.waitFor(async () => expect(await gone()).toEqual([]), { timeout: 8_000, interval: 50 })
  expect((await rowOf())?.compared_at).toEqual(before?.compared_at)
})

it('counts a respondent that STJ closed as no response, and passes over a withdrawn one', async () => {
  const [first, second] = place.partners
  await sql(`update public.submissions set status = 'no-response', status_reason = 'geen reactie' where id = $1`, [
    first?.submission,
  ])
  await sql(`update public.submissions set status = 'withdrawn', status_reason = 'opgehouden' where id = $1`, [
    second?.submission,
  ])
  await room.start()
  await send(place.gemeente, yesOrNo('yes'))
  await vi.waitFor(async () => expect(await rowOf()).toBeDefined(), { timeout: 8_000, interval: 50 })
  expect((await rowOf())?.detail).toMatchObject({
    states: { [place.gemeente.respondent]: 'answered', [first?.respondent ?? '']: 'no-response' },
    counts: { partners: 1, noResponse: 1 },
  })
})

it('lets an inspector’s reading decide about a text, until that text is sent again', async () => {
  const [partner] = place.partners
  if (!partner) throw new Error('The approach has a partner')
  const words = (text: string): AnswersToSend => ({ 'V1.1.1a': { kind: 'text', text } })
  const patternBecomes = (pattern: string) =>
    vi.waitFor(
      async () =>
        expect(
          await sql(`select pattern from public.comparisons where assessment_id = $1 and question_code = 'V1.1.1a'`, [
            place.assessment,
          ]),
        ).toEqual([{ pattern }]),
      { timeout: 8_000, interval: 50 },
    )
  await room.start()
  await send(place.gemeente, words('Gezinnen met veel problemen.'))
  await send(partner, words('Alle gezinnen in de wijk.'))
  await patternBecomes('needs-reading')

  await room.fresh.store('owner').change(null, async (changing) => {
    const by = await makeAccount(changing, { app: 'console', name: 'Inspecteur', email: 'inspecteur@example.nl' })
    const { study, assessment } = place
    const read = { question: 'V1.1.1a', kind: 'reading', value: 'broader', version: 1, beside: 1, by } as const
    await insertReading(changing, { study, assessment, respondent: partner.respondent, ...read })
    await enqueueJob(changing, 'compare-assessment', { assessment })
  })
  await patternBecomes('single-partner-contradicts')

  await sql(`update public.submissions set status = 'open' where id = $1`, [partner.submission])
  await send(partner, {})
  await patternBecomes('needs-reading')
})

it('keeps comparing what was sent while a question is back with its respondent, and follows the version that answers it', async () => {
  const { gemeente, partners } = place
  const code = question?.code ?? ''
  const compareAgain = (changing: Changing) =>
    enqueueJob(changing, 'compare-assessment', { assessment: place.assessment })
  const patternBecomes = (pattern: string) =>
    vi.waitFor(async () => expect(await rowOf()).toMatchObject({ pattern }), { timeout: 8_000, interval: 50 })
  await room.start()
  await send(gemeente, yesOrNo('yes'))
  for (const partner of partners) await send(partner, yesOrNo('no'))
  await patternBecomes('municipality-alone')
  const before = await rowOf()

  const inspector = await room.fresh.store('owner').change(null, async (changing) => {
    const account = await makeAccount(changing, { app: 'console', name: 'Ine', email: 'ine@example.nl' })
    await joinStudy(changing, place.study, account)
    return makeSession(changing, account, 'console')
  })
  const returned = await room.fresh
    .store('console')
    .change(inspector, (changing) =>
      saveReturn(
        changing,
        gemeente.submission,
        [{ question: code, remark: 'Ook bij u?', followers: [] }],
        '2100-01-01',
        '',
      ),
    )
  expect(returned).toMatchObject({ told: 1 })
  const portal = room.fresh.store('portal')
  const [no] = Object.values(yesOrNo('no'))
  const answer = { question: code, value: no as AnswerValue, explanation: null, expected: 1 }
  const session = sessions.get(gemeente.respondent) ?? ''
  await saveAnswers(portal.direct, session, gemeente.submission, randomUUID(), [answer])
  await room.fresh.store('worker').change(null, compareAgain)
  await vi.waitFor(() =>
    expect(room.lines.filter(({ event }) => event === 'assessment-compared').length).toBeGreaterThan(3),
  )
  expect(await rowOf()).toMatchObject({ pattern: 'municipality-alone', positions_hash: before?.positions_hash })

  await send(gemeente, {})
  await patternBecomes('agreement')
  expect((await rowOf())?.positions_hash).not.toBe(before?.positions_hash)
})
