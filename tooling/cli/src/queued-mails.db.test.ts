import { randomUUID } from 'node:crypto'
import { createConsoleCaller } from '@toezicht/api/console'
import { createPortalCaller } from '@toezicht/api/portal'
import { refusalOf } from '@toezicht/api/procedure'
import { consoleSamples } from '@toezicht/api/testing/console-samples'
import { type MatrixWorld, makeMatrixWorld } from '@toezicht/api/testing/matrix-world'
import { portalSamples } from '@toezicht/api/testing/portal-samples'
import type { Sample } from '@toezicht/api/testing/sample'
import { testCall } from '@toezicht/api/testing/test-call'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { composeMail } from '@toezicht/mail/compose-mail'
import { templates } from '@toezicht/mail/templates'
import { afterAll, beforeAll, expect, test } from 'vitest'

/**
 * Whoever queues a mail knows its template by name only. Here every procedure is called as the authorisation matrix calls it, and each mail it queues
 * must compose: a mail that cannot be sent is otherwise a line in the worker's log.
 */
type Kept = Exclude<Sample, string>
interface Queued {
  template: string
  name: string
  parameters: Record<string, unknown>
}

let template: FreshDatabase
let world: MatrixWorld

beforeAll(async () => {
  template = await freshDatabase()
  world = await makeMatrixWorld(template)
  await template.disconnect()
})
afterAll(() => template.close())

/** As testCall has them. */
const places = { portalUrl: 'https://portaal.voorbeeld.example', consoleUrl: 'https://console.voorbeeld.example' }

async function ask(fresh: FreshDatabase, app: 'portal' | 'console', session: string, name: string, input: unknown) {
  const call = testCall(fresh, app, session)
  const caller = (app === 'portal' ? createPortalCaller(call) : createConsoleCaller(call)) as unknown as Record<
    string,
    (given: unknown) => Promise<unknown>
  >
  await caller[name]?.(input).catch((error: unknown) => {
    if (!refusalOf(error)) throw error
  })
}

/** The mails that one procedure queues in a copy of the world. */
async function mailsOf(app: 'portal' | 'console', name: string, sample: Kept): Promise<Queued[]> {
  const fresh = await freshDatabase(template.name)
  try {
    const session = app === 'portal' ? world.own.person.session : world[sample.by ?? 'lead'].session
    for (const step of sample.first ?? []) await ask(fresh, app, session, step.call, step.input(world.own))
    for (const step of sample.after ?? [])
      await ask(fresh, app, world[step.by].session, step.call, step.input(world.own))
    await rawSql(fresh.superuserUrl, 'delete from public.mails')
    await ask(fresh, app, session, name, sample.about(world.own))
    return await rawSql<Queued & Record<string, unknown>>(
      fresh.superuserUrl,
      'select template, recipient_name as name, parameters from public.mails',
    )
  } finally {
    await fresh.close()
  }
}

test('every mail that a procedure queues can be composed, and says its own subject', async () => {
  const said = new Map<string, Set<string>>()
  const asked = [
    ...Object.entries(portalSamples).map(([name, sample]) => ['portal', name, sample] as const),
    ...Object.entries(consoleSamples).map(([name, sample]) => ['console', name, sample] as const),
  ]
  for (const [app, name, sample] of asked) {
    if (typeof sample === 'string') continue
    for (const { template: kind, name: recipientName, parameters } of await mailsOf(app, name, sample)) {
      const mail = { id: randomUUID(), recipientName, address: 'iemand@voorbeeld.nl', template: kind, parameters }
      const compose = () =>
        composeMail({ ...mail, createdAt: new Date(), contact: 'Anke Visser', fictional: false }, places)
      expect(compose, `${name} queues ${kind} with ${Object.keys(parameters).join(', ')}`).not.toThrow()
      said.set(kind, (said.get(kind) ?? new Set()).add(name))
    }
  }
  // Signing in has no samples; the gemeente of the sample's outcome has no coordinator: publication.db.test.ts reads that mail.
  const elsewhere = ['sign-in-code', 'password-reset', 'password-changed', 'member-invitation', 'outcome-ready']
  expect([...said.keys(), ...elsewhere].toSorted()).toEqual([...templates.keys()].toSorted())
}, 120_000)
