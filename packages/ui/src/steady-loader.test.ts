import { expect, test, vi } from 'vitest'
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
    const load = steadyLoader('routes/page')
    await load(gives('first'))
    await load(gives('second'))
    expect(await load(fails(error))).toBe('second')
  },
)

test('says that another page, or the first reading, failed', async () => {
  const load = steadyLoader('routes/page')
  await expect(load(fails(lost))).rejects.toBe(lost)
  await load(gives('first'))
  await expect(load(fails(lost, new Request(`${page.url}2`)))).rejects.toBe(lost)
})

test.each([new Response(null, { status: 302 }), { status: 404 }, { status: 500 }, new Error('a fault')])(
  'lets everything else through (%o)',
  async (error) => {
    const load = steadyLoader('routes/page')
    await load(gives('first'))
    await expect(load(fails(error))).rejects.toBe(error)
  },
)

test('knows what came with the page, without reading again at its start: that would drop a refused form', async () => {
  vi.stubGlobal('__remixContext', { state: { loaderData: { 'routes/page': 'delivered' } } })
  vi.stubGlobal('location', { href: `${page.url}#bevinding` })
  const load = steadyLoader('routes/page')
  vi.unstubAllGlobals()
  expect('hydrate' in load).toBe(false)
  expect(await load(fails(lost))).toBe('delivered')
})
