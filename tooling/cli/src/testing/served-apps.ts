import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort } from '@toezicht/database/embedded/free-port'
import { testSecret } from '@toezicht/database/testing/cluster'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import { type RunningChild, runChild } from '../start/child.ts'

interface Surroundings {
  fresh: FreshDatabase
  dataDirectory: string
  urls: { portal: string; console: string }
}

export type ServedApps = Awaited<ReturnType<typeof serveApps>>

/** Both built apps, each in a process of its own, on free ports and a test's own database; logs in `dataDirectory`. */
export async function serveApps(fresh: FreshDatabase, dataDirectory: string) {
  const running: RunningChild[] = []
  const ports = { portal: await findFreePort(), console: await findFreePort() }
  const urls = { portal: `http://127.0.0.1:${ports.portal}`, console: `http://127.0.0.1:${ports.console}` }
  for (const app of ['portal', 'console'] as const) {
    running.push(
      runChild({
        name: app,
        environment: environmentOf(app, ports[app], { fresh, dataDirectory, urls }),
        logDirectory: join(dataDirectory, 'logs'),
        say: () => {},
        onGone: () => {},
      }),
    )
    await untilHealthy(urls[app])
  }
  return {
    urls,
    ask: (asked: Asked) => ask(urls[asked.app], asked),
    stop: () => Promise.all(running.map((child) => child.stop())),
  }
}

function environmentOf(
  app: 'portal' | 'console',
  port: number,
  { fresh, dataDirectory, urls }: Surroundings,
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: urls[app],
    PORTAL_URL: urls.portal,
    CONSOLE_URL: urls.console,
    ROLE_DATABASE_URL: fresh.url(app),
    PUBLIC_READER_DATABASE_URL: fresh.url('public_reader'),
    TOEZICHT_MODE: 'demo',
    TOEZICHT_DATA: dataDirectory,
    TOEZICHT_SECRET: testSecret,
    TOEZICHT_VERSION: 'proef',
  }
}

async function untilHealthy(url: string): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    const healthy = await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (healthy) return
    await wait(100)
  }
  throw new Error(`${url} did not come up; are the apps built?`)
}

export interface Asked {
  app: 'portal' | 'console'
  path: string
  token: string | null
  method?: 'GET' | 'POST'
}

async function ask(
  url: string,
  { app, path, token, method = 'GET' }: Asked,
): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(token ? { cookie: `${app}=${token}` } : {}),
      ...(method === 'POST'
        ? { origin: url, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
        : {}),
    },
    ...(method === 'POST' ? { body: new URLSearchParams({ verb: 'save', reason: 'reden', remark: 'opmerking' }) } : {}),
  })
  return { status: answer.status, text: await answer.text() }
}
