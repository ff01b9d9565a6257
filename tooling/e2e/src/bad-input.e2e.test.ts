import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIResponse, Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, type Visitor, visit } from './harness/browser.ts'
import { product } from './harness/product-here.ts'
import { call, refusalIn, type SentAnswer, save } from './harness/requests.ts'
import { accountOf, signInToPortal } from './harness/sign-in.ts'

const origin = product.portal
const canary = 'KANARIEVANSLECHTEINVOER'
let browser: Browser
let karin: Visitor
let open = ''
let sent = ''
let foreign = ''
const asked: { id: string; status: number }[] = []

beforeAll(async () => {
  browser = await openBrowser()
  karin = await visit(browser)
  await signInToPortal(karin, product, accountOf(product, 'karin@'))
  open = await submissionOf(karin, 'Gezinnen op koers')
  sent = await submissionOf(karin, 'Samen sterk thuis')
  const daan = await visit(browser)
  await signInToPortal(daan, product, accountOf(product, 'daan@'))
  foreign = await submissionOf(daan, 'Gezin aan zet')
  await daan.context.close()
})
afterAll(() => browser.close())

async function submissionOf({ page }: Visitor, approach: string): Promise<string> {
  const href = await page.getByRole('link', { name: approach }).first().getAttribute('href')
  return href?.split('/').at(-1) ?? ''
}

const answer = (value: unknown, more: Partial<SentAnswer> = {}): SentAnswer => ({
  question: 'A3',
  value,
  explanation: null,
  expected: 0,
  ...more,
})
const text = (words: string) => ({ kind: 'text', text: words })

/** Remembers the request's number, for the log, and sees that nothing of the machinery shows. */
async function noted(response: APIResponse): Promise<APIResponse> {
  const id = response.headers()['x-request-id'] ?? ''
  expect(id).not.toBe('')
  asked.push({ id, status: response.status() })
  expect(await response.text()).not.toMatch(/\bat .+\.(ts|js):\d+|node_modules|Error: |SELECT |kysely/)
  return response
}

async function storedA3(): Promise<{ text: string; version: number }> {
  const page = await karin.context.request.get(`${origin}/vragenlijst/${open}/a`)
  const html = await page.text()
  const version = /name="v\.A3" value="(\d+)"/.exec(html)?.[1]
  const value = /<textarea[^>]*name="w\.A3"[^>]*>([^<]*)</.exec(html)?.[1]
  if (version === undefined || value === undefined) throw new Error('The page has no A3')
  return { text: value.trim(), version: Number(version) }
}

describe('what no screen of ours sends is refused by type, and changes nothing', () => {
  test.each([
    ['unknown question', answer(text(canary), { question: 'V9.9.9z' }), 422, 'invalid', 'unknown-question'],
    ['no question code', answer(text(canary), { question: '' }), 400, 'invalid', 'malformed'],
    ['wrong type', answer({ kind: 'number', number: 4 }), 422, 'invalid', 'wrong-type'],
    ['letters for a number', answer(text(canary), { question: 'A2' }), 422, 'invalid', 'wrong-type'],
    [
      'unknown option',
      answer({ kind: 'choice', options: [canary] }, { question: 'A4' }),
      422,
      'invalid',
      'unknown-option',
    ],
    ['too long', answer(text(canary.padEnd(20_001, 'x'))), 422, 'invalid', 'too-long'],
    ['explanation too long', answer(null, { explanation: canary.padEnd(10_001, 'x') }), 422, 'invalid', 'too-long'],
    ['no shape at all', answer([canary]), 422, 'invalid', 'wrong-type'],
    ['negative version', answer(text(canary), { expected: -1 }), 400, 'invalid', 'malformed'],
  ] as const)('%s', async (_name, item, status, refused, reason) => {
    const before = await storedA3()
    const response = await noted(await save(karin, origin, open, [item]))
    const refusal = await refusalIn(response)
    expect([response.status(), refusal.refused, refusal.reason]).toEqual([status, refused, reason])
    expect(await storedA3()).toEqual(before)
  })

  test("another gemeente's questionnaire, one that does not exist and no id at all", async () => {
    const answers = [answer(text(canary))]
    for (const id of [foreign, randomUUID()]) {
      const response = await noted(await save(karin, origin, id, answers))
      expect([response.status(), (await refusalIn(response)).refused]).toEqual([404, 'outside-scope'])
      for (const page of ['', '/a', '/controle', '/versturen', '/ontvangst', '/alle-vragen']) {
        const seen = await karin.context.request.get(`${origin}/vragenlijst/${id}${page}`)
        expect([page, seen.status()]).toEqual([page, 404])
        expect(await seen.text()).toContain('Deze pagina bestaat niet')
      }
    }
    const malformed = await noted(await save(karin, origin, "x' or 1=1", answers))
    expect([malformed.status(), (await refusalIn(malformed)).reason]).toEqual([400, 'malformed'])
  })

  test('a questionnaire that was sent', async () => {
    const response = await noted(await save(karin, origin, sent, [answer(text(canary))]))
    expect([response.status(), (await refusalIn(response)).reason]).toEqual([409, 'submission-sent'])
  })

  test('a stale version: both texts come back and the stored one stays', async () => {
    const { version } = await storedA3()
    const first = await save(karin, origin, open, [answer(text('De eerste tekst.'), { expected: version })])
    expect(first.status()).toBe(200)
    const response = await noted(await save(karin, origin, open, [answer(text(canary), { expected: version })]))
    const refusal = await refusalIn(response)
    expect([response.status(), refusal.refused]).toEqual([409, 'conflict'])
    expect(JSON.stringify(refusal.current)).toContain('De eerste tekst.')
    expect((await storedA3()).text).toBe('De eerste tekst.')
  })

  test('a replayed request is answered as before and stored once; the same key with other words is refused', async () => {
    const { version } = await storedA3()
    const key = randomUUID()
    const answers = [answer(text('Eén keer opgeslagen.'), { expected: version })]
    const first = await (await save(karin, origin, open, answers, key)).json()
    const again = await noted(await save(karin, origin, open, answers, key))
    expect([again.status(), await again.json()]).toEqual([200, first])
    expect(await storedA3()).toEqual({ text: 'Eén keer opgeslagen.', version: version + 1 })
    await noted(await save(karin, origin, open, [answer(text(canary), { expected: version })], key))
    expect(await storedA3()).toEqual({ text: 'Eén keer opgeslagen.', version: version + 1 })
  })

  test('nobody signed in', async () => {
    const stranger = await visit(browser)
    const response = await noted(await save(stranger, origin, open, [answer(text(canary))]))
    expect([response.status(), (await refusalIn(response)).refused]).toEqual([401, 'signed-out'])
    await stranger.context.close()
  })
})

describe('what is no request of ours at all', () => {
  const post = (headers: Record<string, string>, data: string | Buffer, path = '/trpc/saveAnswers') =>
    karin.context.request.post(`${origin}${path}`, { headers, data })
  const json = { 'content-type': 'application/json' }

  test.each([
    ['malformed JSON', { ...json, origin }, '{"submission": ', 400, 'malformed'],
    ['no JSON', { 'content-type': 'text/plain', origin }, '{}', 415, 'not-json'],
    ['10 MB', { ...json, origin }, JSON.stringify({ filler: 'x'.repeat(10_000_000) }), 413, 'too-large'],
    ['no Origin', json, '{}', 403, 'foreign-origin'],
    ['a foreign Origin', { ...json, origin: 'https://elders.example' }, '{}', 403, 'foreign-origin'],
    ["the console's Origin", { ...json, origin: product.console }, '{}', 403, 'foreign-origin'],
  ] as const)('%s', async (_name, headers, body, status, reason) => {
    const before = await storedA3()
    const response = await noted(await post(headers, body))
    expect([response.status(), (await refusalIn(response)).reason]).toEqual([status, reason])
    expect(await storedA3()).toEqual(before)
  })

  test('a page posted without Origin, or far too large, is a calm Dutch page with the number of the request', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const [headers, data, status, words] of [
      [form, 'w.A3=x', 403, 'Dit verzoek kwam niet van deze website'],
      [{ ...form, origin }, `w.A3=${'x'.repeat(10_000_000)}`, 413, 'Dit is te groot om te versturen'],
    ] as const) {
      const response = await noted(await post(headers, data, `/vragenlijst/${open}/a`))
      const html = await response.text()
      expect([response.status(), html.includes(words)]).toEqual([status, true])
      expect(html).toContain(response.headers()['x-request-id'])
    }
  })

  test('an unknown procedure and an unknown page', async () => {
    const procedure = await noted(await call(karin, origin, 'dropEverything', {}))
    expect(procedure.status()).toBe(404)
    const page = await noted(await karin.context.request.get(`${origin}/bestaat-niet`))
    expect([page.status(), (await page.text()).includes('Deze pagina bestaat niet')]).toEqual([404, true])
  })

  test('an upload that is no document, and one that lies about itself', async () => {
    for (const [name, bytes] of [
      ['plan.pdf', 'MZ dit is geen pdf'],
      ['leeg.pdf', ''],
    ] as const) {
      const response = await noted(
        await karin.context.request.post(`${origin}/vragenlijst/${open}/stukken`, {
          headers: { origin },
          multipart: {
            question: 'A5',
            kind: '',
            file: { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) },
          },
        }),
      )
      expect([name, response.status()]).toEqual([name, 422])
      expect(await response.text()).toMatch(/Niet opgeslagen|Kies eerst een bestand/)
    }
  })
})

test('each refusal left one log line with its number and status, and no content', async () => {
  expect(asked.length).toBeGreaterThan(20)
  const log = () => readFileSync(join(product.dataDirectory, 'logs/portal.log'), 'utf8')
  await expect.poll(() => log().includes(asked.at(-1)?.id ?? 'none'), { timeout: 5_000 }).toBe(true)
  const lines = log()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { requestId: string; status?: number; level: string })
  for (const { id, status } of asked) {
    expect(lines.filter(({ requestId }) => requestId === id).map((line) => line.status)).toEqual([status])
  }
  expect(log()).not.toContain(canary)
  expect(lines.filter(({ level }) => level === 'error')).toEqual([])
})
