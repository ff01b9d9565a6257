import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { everything } from '@toezicht/domain/assessment/queue'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { createPortalCaller } from '../portal.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { coordinatorOf, makeStrangers } from '../testing/outcome-readers.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

/** From an approved factsheet to a correction and a withdrawal, through the procedures; each test goes on where the one before stopped. */
let fresh: FreshDatabase
let world: MatrixWorld
let participation = ''
const as = (session: string) => createConsoleCaller(testCall(fresh, 'console', session))
const lead = () => as(world.lead.session)
const inspector = () => as(world.inspector.session)
const second = () => as(world.secondInspector.session)

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
  participation = world.own.ready
  await approve()
})
afterAll(() => fresh?.close())

const newestEvent = async () => (await listRecentEvents(fresh.store('owner'), 1))[0]
const shown = () => lead().getFactsheet({ participation })
const mails = () =>
  rawSql<{ address: string; parameters: unknown }>(
    fresh.superuserUrl,
    `select address, parameters from public.mails where template = 'outcome-ready' order by created_at`,
  )

async function approve(): Promise<string> {
  const { contentHash } = await inspector().submitFactsheet({ participation })
  await second().approveFactsheet({ participation, contentHash: contentHash ?? '' })
  return contentHash ?? ''
}

async function changeContext(text: string): Promise<void> {
  const { participation: row } = await lead().getParticipation({ participation })
  await lead().saveContext({ participation, expected: row.version, context: { ...row.context, paragraphs: [text] } })
}

const wish = async (more: object = {}) => ({
  participation,
  contentHash: (await shown()).contentHash ?? '',
  moment: null,
  note: null,
  withoutFactCheck: 'De gemeente zag ervan af.',
  ...more,
})

/** `YYYY-MM-DD` so many days from now. */
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('publishing', () => {
  test('without a fact check it is on the list of what is missing, and a reason has to be typed', async () => {
    const { publication } = await shown()
    expect(publication.gaps).toMatchObject([{ place: 'fact-check' }])
    expect(publication.others).toEqual(['inspecteur', 'tweede'])
    expect(await refused(lead().proposePublication(await wish({ withoutFactCheck: null })))).toMatchObject({
      reason: 'fact-check-missing',
      field: 'withoutFactCheck',
    })
  })

  test('a proposal becomes void, visibly, when the content changes; nothing is published', async () => {
    const { publication } = await lead().proposePublication(await wish())
    await changeContext('De gemeente telt vijf dorpen.')
    await approve()
    const [proposal] = (await shown()).publication.proposals
    expect(proposal).toMatchObject({ id: publication, status: 'void' })
    expect(await refused(second().confirmPublication({ publication }))).toEqual({
      refused: 'closed',
      reason: 'publication-void',
    })
    expect((await shown()).publication.versions).toEqual([])
  })

  test('two publishers at once: one proposal and one version', async () => {
    const asked = await Promise.allSettled([
      lead().proposePublication(await wish()),
      lead().proposePublication(await wish()),
    ])
    expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const { id: publication = '' } = (await shown()).publication.proposals[0] ?? {}
    expect(await refused(lead().confirmPublication({ publication }))).toEqual({ refused: 'four-eyes' })
    const confirmed = await Promise.allSettled([
      inspector().confirmPublication({ publication }),
      second().confirmPublication({ publication }),
    ])
    expect(confirmed.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await shown()).publication.versions).toMatchObject([{ number: 1, state: 'being-made' }])
    expect(await refused(lead().proposePublication(await wish({ note: 'x' })))).toMatchObject({
      reason: 'already-published',
    })
  })

  test('the coordinator of the gemeente hears of it by mail, without a word of what it says', async () => {
    expect(await mails()).toEqual([
      {
        address: 'coordinator-klaarstad@voorbeeld.example',
        parameters: { page: 'https://portaal.voorbeeld.example/mijn-vragenlijsten', corrected: 'no', visibleFrom: '' },
      },
    ])
  })
})

describe('a correction under embargo', () => {
  test('says what is better, and its moment lies ahead', async () => {
    await changeContext('De gemeente telt zes dorpen.')
    await approve()
    expect(await refused(lead().proposePublication(await wish()))).toMatchObject({
      reason: 'correction-note-missing',
      field: 'note',
    })
    const early = { note: 'Zes dorpen.', moment: { day: dayFromNow(-1), time: '10:00' } }
    expect(await refused(lead().proposePublication(await wish(early)))).toMatchObject({
      reason: 'moment-passed',
      field: 'day',
    })
  })

  test('the next version is shown in every form as it will be, to whoever works on the study alone', async () => {
    const moment = { day: dayFromNow(3), time: '10:00' }
    const { publication } = await lead().proposePublication(
      await wish({ note: "Zes dorpen in 's-Hertogenbosch.", moment }),
    )
    const address = { municipality: 'klaarstad', study: 'eigen', number: 2 }
    const page = Buffer.from(await inspector().previewFactsheet({ ...address, form: 'html' })).toString('utf8')
    expect(page).toContain('Zes dorpen in &#39;s-Hertogenbosch.')
    expect(page).toContain('De gemeente telt zes dorpen.')
    const data = JSON.parse(
      Buffer.from(await inspector().previewFactsheet({ ...address, form: 'json' })).toString('utf8'),
    )
    expect(data).toMatchObject({ version: 2, publishedOn: moment.day })
    for (const number of [3, 7])
      expect(await refused(inspector().previewFactsheet({ ...address, number, form: 'html' }))).toEqual({
        refused: 'outside-scope',
      })
    await second().confirmPublication({ publication })
    expect(await newestEvent()).toMatchObject({ verb: 'confirm-publication', version: 2 })
    expect((await shown()).publication.versions[0]).toMatchObject({ number: 2, state: 'embargo' })
  })

  test('the coordinator reads the stored bytes before the public may; nobody else of the portal does', async () => {
    await rawSql(
      fresh.superuserUrl,
      `update published.versions set rendered_at = now(), html = $2, pdf = '%PDF-', json = '{}', word = 'PK' where participation_id = $1 and number = 2`,
      [participation, Buffer.from('<main id="inhoud" tabindex="-1">\nDe bladzijde')],
    )
    const [{ id: version = '' } = {}] = (await shown()).publication.versions
    const coordinator = await coordinatorOf(fresh, participation)
    const portal = (session: string) => createPortalCaller(testCall(fresh, 'portal', session))
    expect(await portal(coordinator).listOutcomes({})).toMatchObject([
      { id: version, number: 2, isPublic: false, address: null },
    ])
    const { bytes } = await portal(coordinator).openOutcome({ version, form: 'html' })
    expect(String(bytes)).toMatch(/Onder embargo tot .*De bladzijde/s)
    const { disposition } = await portal(coordinator).openOutcome({ version, form: 'pdf' })
    expect(disposition).toContain('filename="factsheet-klaarstad-eigen-v2.pdf"')
    expect(await refused(portal(world.lead.session).openOutcome({ version, form: 'html' }))).toEqual({
      refused: 'signed-out',
    })
    for (const stranger of await makeStrangers(fresh, world, participation)) {
      expect((await portal(stranger).listOutcomes({})).map(({ id }) => id)).not.toContain(version)
      for (const form of ['html', 'pdf', 'json', 'docx'] as const)
        expect(await refused(portal(stranger).openOutcome({ version, form }))).toMatchObject({
          refused: 'outside-scope',
        })
      const raw = await rawSql<{ bytes: Buffer | null }>(
        fresh.url('portal'),
        `select set_config('app.session', $1, true), access.read_outcome($2, 'html') as bytes`,
        [stranger, version],
      )
      expect(raw[0]?.bytes ?? null).toBeNull()
    }
  })
})

describe('withdrawing', () => {
  test('by two people, once, with a reason; the coordinator reads the version before it again', async () => {
    const [newest] = (await shown()).publication.versions
    const version = newest?.id ?? ''
    expect(await refused(lead().proposeWithdrawal({ version, reason: '   ' }))).toMatchObject({ refused: 'invalid' })
    expect(await refused(lead().proposeWithdrawal({ version, reason: 'Er staat 家 in.' }))).toMatchObject({
      reason: 'unprintable-characters',
      issues: [{ path: 'reason' }],
    })
    const { publication } = await lead().proposeWithdrawal({ version, reason: 'Er staat een naam in.' })
    expect(await refused(lead().proposeWithdrawal({ version, reason: 'Nog eens.' }))).toMatchObject({
      reason: 'withdrawal-proposed',
    })
    expect(await refused(lead().confirmWithdrawal({ publication }))).toEqual({ refused: 'four-eyes' })
    expect(await refused(second().confirmPublication({ publication }))).toEqual({ refused: 'outside-scope' })
    await second().confirmWithdrawal({ publication })
    expect(await refused(inspector().confirmWithdrawal({ publication }))).toMatchObject({
      reason: 'publication-confirmed',
    })
    expect(await refused(lead().proposeWithdrawal({ version, reason: 'Nog eens.' }))).toMatchObject({
      reason: 'already-withdrawn',
    })
    expect((await shown()).publication.versions[0]).toMatchObject({
      state: 'withdrawn-unseen',
      withdrawalReason: 'Er staat een naam in.',
    })
    const portal = createPortalCaller(testCall(fresh, 'portal', await coordinatorOf(fresh, participation)))
    expect(await refused(portal.getOutcome({ version }))).toEqual({ refused: 'outside-scope' })
    expect((await portal.listOutcomes({})).map(({ number }) => number)).toEqual([1])
  })

  test('a proposal is taken back with a reason, and then nothing of it can be confirmed', async () => {
    const { publication } = await lead().proposePublication(await wish({ note: 'Zes dorpen.' }))
    expect(
      (await lead().listFactsheets({ study: world.own.study, search: 'klaar', after: null })).factsheets,
    ).toMatchObject([{ proposed: 'publish', publishedNumber: 1 }])
    await lead().declinePublication({ publication, remark: 'Toch nog niet.' })
    expect(await newestEvent()).toMatchObject({ verb: 'decline-publication' })
    expect(await refused(second().confirmPublication({ publication }))).toMatchObject({
      reason: 'publication-declined',
    })
    expect((await shown()).publication.proposals[0]).toMatchObject({ status: 'declined', remark: 'Toch nog niet.' })
  })
})

test('in an archive nothing is published, and a version is withdrawn by two people as anywhere', async () => {
  await rawSql(
    fresh.superuserUrl,
    `update published.versions set rendered_at = now(), html = '', pdf = '', json = '', word = '' where participation_id = $1 and number = 1`,
    [participation],
  )
  const content = await wish({ note: 'Zes dorpen.' })
  await rawSql(fresh.superuserUrl, `update public.studies set kind = 'archive' where id = $1`, [world.own.study])
  expect(await refused(lead().proposePublication(content))).toMatchObject({ reason: 'archive-study' })
  const oldest = async () => (await shown()).publication.versions.find(({ number }) => number === 1)
  expect(await oldest()).toMatchObject({ state: 'public' })
  const version = (await oldest())?.id ?? ''
  expect(await refused(inspector().proposeWithdrawal({ version, reason: 'Oud.' }))).toEqual({
    refused: 'outside-scope',
  })
  const { publication } = await lead().proposeWithdrawal({ version, reason: 'Er staat een naam in.' })
  expect(await refused(lead().confirmWithdrawal({ publication }))).toEqual({ refused: 'four-eyes' })
  const { waiting } = await second().listQueue({ list: 'waiting', filter: everything, after: null })
  const row = { kind: 'withdrawal', label: '1', own: false, participationId: participation }
  expect(waiting.rows.find(({ id }) => id === publication)).toMatchObject(row)
  await second().confirmWithdrawal({ publication })
  expect(await newestEvent()).toMatchObject({ verb: 'confirm-withdrawal' })
  expect(await oldest()).toMatchObject({ state: 'withdrawn', withdrawalReason: 'Er staat een naam in.' })
  const gone = await rawSql<{ reason: string }>(
    fresh.url('public_reader'),
    `select withdrawal_reason as reason from published.history where id = '${version}'`,
  )
  expect(gone).toEqual([{ reason: 'Er staat een naam in.' }])
})
