import { isDeepStrictEqual } from 'node:util'
import { fingerprint, outgoingText } from '@toezicht/database/testing/fingerprint'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consoleRouter, createConsoleCaller } from './console.ts'
import type { Policy } from './policy.ts'
import { createPortalCaller, portalRouter } from './portal.ts'
import { refusalOf } from './procedure.ts'
import { consoleSamples } from './testing/console-samples.ts'
import { missing } from './testing/corner.ts'
import { type MatrixWorld, makeMatrixWorld } from './testing/matrix-world.ts'
import { portalSamples } from './testing/portal-samples.ts'
import { currentHash } from './testing/sample.ts'
import { testCall } from './testing/test-call.ts'

/**
 * The authorisation matrix, generated from the routers: every procedure × own, sibling approach, other gemeente, other study, mixed parent and child,
 * missing, and every role that is not in its policy. Each allowed cell runs on its own copy of the world and succeeds; all others are refused and
 * change nothing, so that they can share one copy for as long as that is true.
 */
type App = 'portal' | 'console'

let template: FreshDatabase
let world: MatrixWorld
let untouched: FreshDatabase
let print: Record<string, string>

beforeAll(async () => {
  template = await freshDatabase()
  world = await makeMatrixWorld(template)
  print = await fingerprint(template.superuserUrl)
  await template.disconnect()
  untouched = await freshDatabase(template.name)
})
afterAll(async () => {
  await untouched.close()
  await template.close()
})

const routers = { portal: portalRouter, console: consoleRouter }

function policyOf(app: App, name: string): Policy {
  const procedures: Record<string, { _def: { meta?: unknown } }> = routers[app]._def.record
  return procedures[name]?._def.meta as Policy
}

/** Calls a procedure in process; the refusal's kind, or what it answered. */
async function ask(
  fresh: FreshDatabase,
  app: App,
  session: string | null,
  name: string,
  input: unknown,
): Promise<{ refused: string } | { answer: unknown }> {
  const call = testCall(fresh, app, session)
  const caller: Record<string, unknown> =
    app === 'portal' ? { ...wrap(createPortalCaller(call), name) } : { ...wrap(createConsoleCaller(call), name) }
  try {
    return { answer: await (caller.run as (given: unknown) => Promise<unknown>)(input) }
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return refusal
  }
}

function wrap(caller: object, name: string): { run: unknown } {
  return { run: (caller as Record<string, unknown>)[name] }
}

/** Reads the hash that an approver would have seen on the screen. */
async function withHash(fresh: FreshDatabase, session: string, input: unknown): Promise<unknown> {
  const given = (input ?? {}) as Record<string, string> & { items?: { subject: string; contentHash?: string }[] }
  if (given.items?.[0]?.contentHash === currentHash) {
    const [item] = given.items
    const seen = await ask(fresh, 'console', session, 'getReview', { kind: 'finding', subject: item.subject })
    const hash = /"contentHash":"([0-9a-f]{64})"/.exec(JSON.stringify(seen))?.[1]
    return { ...given, items: [{ ...item, contentHash: hash }] }
  }
  if (given.contentHash !== currentHash) return input
  if (given.codedFact) return { ...given, contentHash: await hashOfFact(fresh) }
  const subject = given.finding ?? given.conclusion
  const seen = given.participation
    ? await ask(fresh, 'console', session, 'getFactsheet', { participation: given.participation })
    : await ask(fresh, 'console', session, 'getReview', { kind: given.finding ? 'finding' : 'conclusion', subject })
  const hash = /"contentHash":"([0-9a-f]{64})"/.exec(JSON.stringify(seen))?.[1]
  return { ...given, contentHash: hash ?? 'f'.repeat(64) }
}

/** Every coded fact of the world says the same. */
async function hashOfFact(fresh: FreshDatabase): Promise<string> {
  const [row] = await rawSql<{ hash: string }>(
    fresh.superuserUrl,
    `select content_hash as hash from public.coded_facts where status = 'submitted' limit 1`,
  )
  return row?.hash ?? ''
}

const sessionFor = (who: keyof Omit<MatrixWorld, 'own' | 'sibling' | 'otherMunicipality' | 'otherStudy'>) =>
  world[who].session

async function expectRefused(
  app: App,
  name: string,
  session: string | null,
  input: () => unknown,
  kinds = ['outside-scope'],
): Promise<void> {
  const outcome = await ask(untouched, app, session, name, input())
  const after = await fingerprint(untouched.superuserUrl)
  if (!isDeepStrictEqual(after, print)) {
    await untouched.close()
    untouched = await freshDatabase(template.name)
  }
  expect([name, 'refused' in outcome ? outcome.refused : 'accepted']).toEqual([name, expect.toBeOneOf(kinds)])
  expect(after).toEqual(print)
}

test('every procedure has a policy row whose verb is its own name', () => {
  for (const app of ['portal', 'console'] as const) {
    for (const name of Object.keys(routers[app]._def.record)) {
      const policy = policyOf(app, name)
      expect([name, policy?.verb]).toEqual([name, name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)])
      expect(policy.roles.length).toBeGreaterThan(0)
      expect(policy.states.length).toBeGreaterThan(0)
    }
  }
})

describe.each(
  Object.entries(portalSamples).flatMap(([name, sample]) =>
    typeof sample === 'string' ? [] : [[name, sample] as const],
  ),
)('portal %s', (name, sample) => {
  test('own: succeeds, and no foreign canary is in the answer', async () => {
    const fresh = await freshDatabase(template.name)
    try {
      const { session } = world.own.person
      for (const step of sample.first ?? []) await ask(fresh, 'portal', session, step.call, step.input(world.own))
      const outcome = await ask(fresh, 'portal', session, name, sample.about(world.own))
      expect('refused' in outcome ? JSON.stringify(outcome) : 'answered').toBe('answered')
      const said = JSON.stringify(outcome)
      for (const foreign of [world.sibling, world.otherMunicipality, world.otherStudy]) {
        for (const canary of Object.values(foreign.canaries)) expect(said).not.toContain(canary)
      }
    } finally {
      await fresh.close()
    }
  })

  test.each(sample.everywhere ? [] : (['sibling', 'otherMunicipality', 'otherStudy', 'missing'] as const))(
    '%s: outside scope, nothing changes',
    async (relation) => {
      const corner = relation === 'missing' ? missing(world.own) : world[relation]
      if (sample.silent) {
        const fresh = await freshDatabase(template.name)
        const outcome = await ask(fresh, 'portal', world.own.person.session, name, sample.about(corner))
        for (const canary of Object.values(corner.canaries)) expect(JSON.stringify(outcome)).not.toContain(canary)
        return fresh.close()
      }
      return expectRefused('portal', name, world.own.person.session, () => sample.about(corner))
    },
  )

  test.each(sample.mixed ? [sample.mixed] : [])(
    'a parent of one place with a child of another: outside scope, nothing changes',
    async (mixed) => {
      for (const foreign of [world.sibling, world.otherMunicipality, world.otherStudy])
        await expectRefused('portal', name, world.own.person.session, () => mixed(world.own, foreign))
    },
  )

  test('a contributor is refused what is the coordinator’s', async () => {
    if (policyOf('portal', name).roles.includes('respondent')) return
    await expectRefused('portal', name, world.own.colleague.session, () => sample.about(world.own))
  })

  test('signed out, or with a session of the console: refused', async () => {
    await expectRefused('portal', name, null, () => sample.about(world.own), ['signed-out', 'outside-scope'])
    await expectRefused('portal', name, world.lead.session, () => sample.about(world.own), [
      'signed-out',
      'outside-scope',
    ])
  })
})

describe.each(
  Object.entries(consoleSamples).flatMap(([name, sample]) =>
    typeof sample === 'string' ? [] : [[name, sample] as const],
  ),
)('console %s', (name, sample) => {
  const actor = sample.by ?? 'lead'

  test('own study: succeeds, without a word of a draft or of another study', async () => {
    const fresh = await freshDatabase(template.name)
    try {
      for (const step of sample.after ?? []) {
        const input = await withHash(fresh, sessionFor(step.by), step.input(world.own))
        expect([step.call, await ask(fresh, 'console', sessionFor(step.by), step.call, input)]).toEqual([
          step.call,
          { answer: expect.anything() },
        ])
      }
      const input = await withHash(fresh, sessionFor(actor), sample.about(world.own))
      const outcome = await ask(fresh, 'console', sessionFor(actor), name, input)
      expect('refused' in outcome ? JSON.stringify(outcome) : 'answered').toBe('answered')
      const said = `${JSON.stringify(outcome)} ${await outgoingText(fresh.superuserUrl)}`
      for (const corner of [world.own, world.sibling, world.otherMunicipality])
        expect(said).not.toContain(corner.canaries.draft)
      for (const canary of Object.values(world.otherStudy.canaries)) expect(said).not.toContain(canary)
    } finally {
      await fresh.close()
    }
  })

  test.each(sample.everywhere ? [] : (['otherStudy', 'missing'] as const))(
    '%s: outside scope, nothing changes',
    async (relation) => {
      const corner = relation === 'missing' ? missing(world.own) : world.otherStudy
      await expectRefused('console', name, sessionFor(actor), () => sample.about(corner))
    },
  )

  test.each(sample.mixed ? [sample.mixed] : [])(
    'a parent of one place with a child of another: outside scope, nothing changes',
    async (mixed) => {
      for (const foreign of [world.otherStudy, world.sibling]) {
        await expectRefused('console', name, sessionFor(actor), () => mixed(world.own, foreign))
      }
    },
  )

  test('whoever has no role of its policy is refused', async () => {
    const roles = policyOf('console', name).roles
    if (!roles.includes('inspector') && !roles.includes('administrator')) {
      await expectRefused('console', name, world.inspector.session, () => sample.about(world.own))
    }
    if (!roles.includes('administrator'))
      await expectRefused('console', name, world.administrator.session, () => sample.about(world.own))
    if (!roles.includes('lead') && !roles.includes('inspector'))
      await expectRefused('console', name, world.lead.session, () => sample.about(world.own))
    await expectRefused('console', name, null, () => sample.about(world.own), ['signed-out'])
    await expectRefused('console', name, world.own.person.session, () => sample.about(world.own), ['signed-out'])
  })
})
