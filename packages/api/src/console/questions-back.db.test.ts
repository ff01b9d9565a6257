import { randomUUID } from 'node:crypto'
import { joinRespondent, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { outgoingText } from '@toezicht/database/testing/fingerprint'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { readEverything } from '@toezicht/database/testing/read-everything'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { createPortalCaller } from '../portal.ts'
import { refusalOf } from '../procedure.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { portalSamples } from '../testing/portal-samples.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
/** Coordinates the questionnaire of the gemeente, and nothing of a partner. */
let gemeente = ''
const inspector = () => createConsoleCaller(testCall(fresh, 'console', world.inspector.session))
const partner = () => createPortalCaller(testCall(fresh, 'portal', world.own.person.session))
const remark = `vraag aan de partner ${randomUUID()}`
const answered = `antwoord van de partner ${randomUUID()}`
const question = 'V1.1.1a'
const deadline = '2100-02-01'
const ask = () =>
  inspector().returnQuestions({ respondent: world.own.sent.respondent, questions: [{ question, remark }], deadline })
const back = async () =>
  (await inspector().getMatrix({ assessment: world.own.assessment, indicator: 'T1.1.1' })).questionsBack
const list = (state: 'out' | 'back') => inspector().listAskedQuestions({ study: world.own.study, state, after: null })

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
  const email = 'gemeente@voorbeeld.example'
  gemeente = await fresh.store('owner').change(null, async (changing) => {
    const account = await makeAccount(changing, { app: 'portal', name: 'Gemeente', email })
    await joinRespondent(changing, world.own.open, account)
    return makeSession(changing, account, 'portal')
  })
})
afterAll(() => fresh?.close())

describe('a question back, from the workspace', () => {
  test('is out: with whom, since when, by what day', async () => {
    expect((await back()).asked).toEqual([])
    await ask()
    expect((await back()).asked).toMatchObject([
      {
        respondentId: world.own.sent.respondent,
        question,
        remark,
        version: 1,
        returnedByName: 'inspecteur',
        deadline,
        answeredInVersion: null,
        before: { lines: [] },
        after: null,
      },
    ])
    expect(await list('out')).toMatchObject({
      counts: { out: 1, back: 0 },
      asked: [{ question, remark, organisation: 'Partner eerste', deadline, indicator: 'T1.1.1', late: false }],
      next: null,
    })
    expect(await refused(ask())).toMatchObject({ reason: 'already-returned' })
  })

  test('a draft of the new answer is nowhere in it', async () => {
    const value = { kind: 'text' as const, text: answered }
    const answer = { question, value, explanation: null, expected: 0 }
    await partner().saveAnswers({ submission: world.own.sent.submission, key: randomUUID(), answers: [answer] })
    expect(JSON.stringify([await back(), await list('out'), await list('back')])).not.toContain(answered)
  })

  test('the gemeente sees nothing of it: in no procedure of the portal, no mail of hers, no row', async () => {
    const portal = createPortalCaller(testCall(fresh, 'portal', gemeente))
    let answeredCalls = 0
    for (const [name, sample] of Object.entries(portalSamples)) {
      if (typeof sample === 'string' || !/^(get|list|open|read)/.test(name)) continue
      for (const corner of [world.own, { ...world.own, open: world.own.sent, document: world.own.sentDocument }]) {
        const said = await saying(Reflect.get(portal, name), sample.about(corner))
        if (!said.startsWith('refused')) answeredCalls += 1
        expect([name, said.includes(remark), said.includes(answered)]).toEqual([name, false, false])
      }
    }
    expect(answeredCalls).toBeGreaterThan(5)
    const rows = await readEverything(fresh.url('portal'), gemeente)
    expect(rows).toContain('public.returned_questions')
    expect(rows).not.toContain(remark)
    expect(rows).not.toContain(answered)
    expect(await outgoingText(fresh.superuserUrl)).not.toContain(remark)
    // The same look under the partner's own session does find them, so it is no blind one.
    const own = await readEverything(fresh.url('portal'), world.own.person.session)
    expect([own.includes(remark), own.includes(answered)]).toEqual([true, true])
  })

  test('comes back with the old answer and the new one, and the thread goes on', async () => {
    const { submission } = world.own.sent
    await partner().sendSubmission({ submission, key: randomUUID(), answers: [], blanksConfirmed: true })
    expect((await back()).asked).toMatchObject([
      { answeredInVersion: 2, deadline: null, before: { lines: [] }, after: { lines: [answered] } },
    ])
    expect(await list('back')).toMatchObject({ counts: { out: 0, back: 1 }, asked: [{ answeredInVersion: 2 }] })
    expect((await list('out')).asked).toEqual([])
    await ask()
    await inspector().withdrawReturn({ respondent: world.own.sent.respondent })
    const { asked } = await back()
    expect(asked.map(({ answeredInVersion, takenBackAt }) => [answeredInVersion, takenBackAt !== null])).toEqual([
      [2, false],
      [null, true],
    ])
    expect(asked[1]).toMatchObject({ version: 2, before: { lines: [answered] }, after: null, deadline: null })
  })

  test('a published page, and what the console of another study sees, has none of it', async () => {
    const stranger = await readEverything(fresh.url('public_reader'), '')
    expect(stranger).not.toContain(remark)
    const foreign = { study: world.otherStudy.study, state: 'back' as const, after: null }
    expect(await refused(inspector().listAskedQuestions(foreign))).toEqual({ refused: 'outside-scope' })
  })
})

/** What a call answers, its bytes and streams left out; or what it was refused with. */
async function saying(call: unknown, input: unknown): Promise<string> {
  try {
    return JSON.stringify(await (call as (given: unknown) => Promise<unknown>)(input)) ?? ''
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return `refused ${JSON.stringify(refusal)}`
  }
}
