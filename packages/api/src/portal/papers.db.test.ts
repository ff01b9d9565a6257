import { createHash, randomUUID } from 'node:crypto'
import { savePaper } from '@toezicht/database/repositories/questionnaire-paper'
import { findSendingToPrint, saveReceiptCopy } from '@toezicht/database/repositories/receipt-copy'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { makePortalWorld, type PortalWorld } from '../testing/portal-world.ts'
import { refused } from '../testing/refused.ts'

let fresh: FreshDatabase | undefined
let world: PortalWorld
beforeEach(async () => {
  await fresh?.close()
  fresh = await freshDatabase()
  world = await makePortalWorld(fresh)
})
afterAll(() => fresh?.close())

const database = () => {
  if (!fresh) throw new Error('The test has a database')
  return fresh
}
const printed = (words: string) => {
  const bytes = Buffer.from(`%PDF- ${words}`)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Sends as the gemeente; gives the id of the version. */
async function send(): Promise<string> {
  const { submission, api } = world.gemeente
  const { number } = await api.sendSubmission({ submission, key: randomUUID(), answers: [], blanksConfirmed: true })
  const [row] = await rawSql<{ id: string }>(
    database().superuserUrl,
    'select id from submission_versions where submission_id = $1 and number = $2',
    [submission, number],
  )
  return row?.id ?? ''
}

/** What the worker does after the sending. */
const printReceipt = (version: string, words: string) =>
  database()
    .store('worker')
    .change(null, async (changing) => {
      const sending = await findSendingToPrint(changing, version)
      if (!sending) throw new Error('The sending stands')
      await saveReceiptCopy(changing, sending, printed(words))
    })

test('the questionnaire to print: nothing yet, then the one of the own kind, for every member', async () => {
  const { gemeente, colleague, partner } = world
  const about = { submission: gemeente.submission }
  expect(await gemeente.api.openQuestionnairePdf(about)).toEqual({ questionnaire: 'full', printed: null })
  await database()
    .store('worker')
    .change(null, async (changing) => {
      for (const questionnaire of ['full', 'limited'] as const)
        await savePaper(changing, { framework: 'ggsr-2013', questionnaire }, 1, printed(questionnaire))
    })
  for (const { api } of [gemeente, colleague])
    expect(await api.openQuestionnairePdf(about)).toEqual({ questionnaire: 'full', printed: printed('full') })
  expect(await partner.api.openQuestionnairePdf({ submission: partner.submission })).toMatchObject({
    printed: printed('limited'),
  })
  expect(await refused(partner.api.openQuestionnairePdf(about))).toEqual({ refused: 'outside-scope' })
  expect(await refused(world.visitor.api.openQuestionnairePdf(about))).toEqual({ refused: 'signed-out' })
})

test('the copy of a sending: nothing before sending, waiting after it, then the bytes for the own members alone', async () => {
  const { gemeente, colleague, partner, visitor } = world
  const about = { submission: gemeente.submission, number: null }
  expect(await refused(gemeente.api.openReceiptPdf(about))).toEqual({ refused: 'outside-scope' })
  const version = await send()
  expect(await gemeente.api.openReceiptPdf(about)).toMatchObject({ printed: null })
  expect(await gemeente.api.getReceipt(about)).toMatchObject({ hasCopy: false })
  await printReceipt(version, 'kanarie van de gemeente')
  const { receipt, hasCopy } = await gemeente.api.getReceipt(about)
  expect(hasCopy).toBe(true)
  for (const { api } of [gemeente, colleague])
    expect(await api.openReceiptPdf(about)).toEqual({ receipt, printed: printed('kanarie van de gemeente') })
  expect(await refused(partner.api.openReceiptPdf(about))).toEqual({ refused: 'outside-scope' })
  expect(await refused(visitor.api.openReceiptPdf(about))).toEqual({ refused: 'signed-out' })
  expect(await refused(gemeente.api.openReceiptPdf({ ...about, number: 2 }))).toEqual({ refused: 'outside-scope' })
})

test('a copy stays what it was, and whoever left does not get it any more', async () => {
  const about = { submission: world.gemeente.submission, number: 1 }
  const version = await send()
  await printReceipt(version, 'eerst')
  await printReceipt(version, 'later')
  expect(await world.gemeente.api.openReceiptPdf(about)).toMatchObject({ printed: printed('eerst') })
  const { superuserUrl } = database()
  await rawSql(superuserUrl, 'update respondent_members set ended_at = now() where account_id = $1', [
    world.gemeente.account,
  ])
  expect(await refused(world.gemeente.api.openReceiptPdf(about))).toEqual({ refused: 'outside-scope' })
})

test('no role but portal and worker has any right on copies, and the worker hangs none on another submission', async () => {
  const version = await send()
  const { superuserUrl } = database()
  const rights = await rawSql(
    superuserUrl,
    `select r.rolname, p.privilege from pg_roles r, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as p (privilege)
     where r.rolname in ('portal', 'console', 'worker', 'public_reader') and has_table_privilege(r.oid, 'receipt_copies', p.privilege)
     order by 1, 2`,
  )
  expect(rights).toEqual([
    { rolname: 'portal', privilege: 'SELECT' },
    { rolname: 'worker', privilege: 'INSERT' },
    { rolname: 'worker', privilege: 'SELECT' },
  ])
  const wrong = database()
    .store('worker')
    .change(null, async (changing) => {
      const sending = await findSendingToPrint(changing, version)
      if (!sending) throw new Error('The sending stands')
      await saveReceiptCopy(changing, { ...sending, submission: world.partner.submission }, printed('vreemd'))
    })
  await expect(wrong).rejects.toMatchObject({ code: '42501' })
})
