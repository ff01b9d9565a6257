import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningTest, runServer } from './testing/running-server.ts'

/** A handler's error while the database is away, as `isUnavailable` of packages/database would know it. */
class Away extends Error {}

describe('while the database is away', () => {
  let server: RunningTest
  beforeAll(async () => {
    const html = { 'content-type': 'text/html; charset=utf-8' }
    server = await runServer({
      isUnavailable: (error) => error instanceof Away,
      mounts: [
        {
          prefix: '/trpc',
          json: true,
          handle: (_, context) => {
            context.reportError(new Away())
            return Response.json({ error: { message: 'INTERNAL_SERVER_ERROR' } }, { status: 500 })
          },
        },
        { prefix: '/throws', handle: () => Promise.reject(new Away()) },
        { prefix: '/direct', direct: () => Promise.reject(new Away()), handle: () => new Response() },
        { prefix: '/mistake', handle: () => Promise.reject(new Error('geheim')) },
        {
          prefix: '/recovered',
          handle: (_, context) => {
            context.reportError(new Away())
            return new Response('toch gelukt', { headers: html })
          },
        },
      ],
      page: (request, context) => {
        context.reportError(new Away())
        const isData = new URL(request.url).searchParams.has('_data')
        return isData
          ? Response.json({ message: 'Unexpected Server Error' }, { status: 500, headers: { 'x-remix-error': 'yes' } })
          : new Response('<h1>Remix</h1>', { status: 500, headers: html })
      },
    })
  })
  afterAll(() => server.stop())

  it.each(['/', '/throws', '/direct'])('%s is a calm page, and worth asking again', async (path) => {
    const { status, headers, text } = await server.send({ path })
    expect(status).toBe(503)
    expect(headers).toMatchObject({ 'retry-after': '30', 'content-type': 'text/html; charset=utf-8' })
    expect(text).toContain('<h1>Het lukt nu even niet</h1>')
    expect(text).toContain('Probeer het over een paar minuten opnieuw. Wat u hebt ingevuld en opgeslagen, is er nog.')
    expect(text).toContain(String(headers['x-request-id']))
    expect(text).not.toContain('Remix')
  })

  it('a program gets typed JSON, without a refusal: nothing was judged', async () => {
    const { status, headers, text } = await server.send({ path: '/trpc/saveAnswers' })
    expect([status, headers['retry-after']]).toEqual([503, '30'])
    expect(JSON.parse(text).error).toMatchObject({
      code: -32603,
      data: { code: 'SERVICE_UNAVAILABLE', httpStatus: 503, refusal: null },
    })
  })

  it('an open page keeps its own words', async () => {
    const { status, headers, text } = await server.send({ path: '/?_data=routes%2F_index' })
    expect([status, headers['retry-after'], headers['x-remix-error']]).toEqual([503, '30', 'yes'])
    expect(JSON.parse(text)).toEqual({ message: 'Unexpected Server Error' })
  })

  it('a mistake of ours stays a 500, and an answer that succeeded all the same stays', async () => {
    expect((await server.send({ path: '/mistake' })).status).toBe(500)
    expect(await server.send({ path: '/recovered' })).toMatchObject({ status: 200, text: 'toch gelukt' })
  })
})
