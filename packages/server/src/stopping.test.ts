import { Agent, request, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { startServer } from './server.ts'
import { runServer, send } from './testing/running-server.ts'

describe('stopping', () => {
  it('lets the requests under way finish and takes no more', async () => {
    const server = await runServer({
      page: async () => {
        await pause(300)
        return new Response('afgemaakt')
      },
    })
    const underWay = server.send({})
    await pause(100)
    const began = performance.now()
    await server.stop()
    expect((await underWay).text).toBe('afgemaakt')
    expect(performance.now() - began).toBeLessThan(2_000)
    await expect(send(server.port, {})).rejects.toThrow('ECONNREFUSED')
  })

  it('tells streams to end, and waits for no connection that a browser keeps for later', async () => {
    const streams: ServerResponse[] = []
    const server = await runServer({
      mounts: [
        {
          prefix: '/stroom',
          handle: () => new Response(null, { status: 405 }),
          direct: async (_request, response) => {
            response.writeHead(200).write('begin')
            streams.push(response)
          },
        },
      ],
      onStopping: () => {
        for (const response of streams) response.end('eind')
      },
    })
    const agent = new Agent({ keepAlive: true })
    const heard = new Promise<string>((resolve, reject) => {
      let text = ''
      const asking = request({ port: server.port, host: '127.0.0.1', path: '/stroom', agent }, (answer) => {
        answer.on('data', (chunk: Buffer) => {
          text += chunk.toString()
        })
        answer.on('end', () => resolve(text))
      })
      asking.on('error', reject)
      asking.end()
    })
    await vi.waitFor(() => expect(streams).toHaveLength(1))
    const began = performance.now()
    await server.stop()
    expect(await heard).toBe('begineind')
    expect(performance.now() - began).toBeLessThan(1_500)
    agent.destroy()
  })

  it('cuts off what does not end', async () => {
    const server = await runServer({ page: () => new Promise(() => {}) })
    const running = await startServer({
      name: 'test',
      host: '127.0.0.1',
      port: 0,
      publicUrl: new URL('http://localhost'),
      version: '1',
      clientDirectory: import.meta.dirname,
      databaseLatency: async () => 1,
      page: () => new Promise(() => {}),
    })
    const hanging = send(running.port, { headers: { host: 'localhost' } }).catch((error: Error) => error.message)
    await pause(50)
    const began = performance.now()
    await running.stop(200)
    expect(performance.now() - began).toBeLessThan(1_500)
    expect(await hanging).toMatch(/hang up|ECONNRESET/)
    await server.stop()
  })
})
