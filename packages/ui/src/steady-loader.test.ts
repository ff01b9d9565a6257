import { expect, test } from 'vitest'
import { steadyLoader } from './steady-loader.ts'

const page = new Request('http://console.example/aanpakken/1/beoordelen?indicator=T3.1.1')
const gives = <T>(found: T) => ({ request: page, serverLoader: async () => found as never })
const fails = (error: unknown, request = page) => ({
  request,
  serverLoader: async () => {
    throw error
  },
})
const lost = new TypeError('Failed to fetch')

test.each([lost, { status: 503 }, { status: 429 }])(
  'keeps what it showed when reading again finds no answer (%o)',
  async (error) => {
    const load = steadyLoader()
    await load(gives('first'))
    await load(gives('second'))
    expect(await load(fails(error))).toBe('second')
  },
)

test('says that another page, or the first reading, failed', async () => {
  const load = steadyLoader()
  await expect(load(fails(lost))).rejects.toBe(lost)
  await load(gives('first'))
  await expect(load(fails(lost, new Request(`${page.url}2`)))).rejects.toBe(lost)
})

test.each([new Response(null, { status: 302 }), { status: 404 }, { status: 500 }, new Error('a fault')])(
  'lets everything else through (%o)',
  async (error) => {
    const load = steadyLoader()
    await load(gives('first'))
    await expect(load(fails(error))).rejects.toBe(error)
  },
)
