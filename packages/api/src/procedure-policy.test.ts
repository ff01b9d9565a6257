import { initTRPC } from '@trpc/server'
import { describe, expect, it } from 'vitest'
import { consoleRouter } from './console.ts'
import { portalRouter } from './portal.ts'
import { mountFaults, procedureFaults } from './procedure-policy.ts'

const t = initTRPC.meta<object>().create()
const whole = { verb: 'get-inbox', roles: ['respondent'], relation: 'own-submission', states: 'any' }
const faultsWith = (meta: object | null, name = 'getInbox') => {
  const procedure = meta ? t.procedure.meta(meta) : t.procedure
  return procedureFaults(t.router({ [name]: procedure.query(() => null) }))
}

describe('procedureFaults', () => {
  it('finds nothing in the routers themselves', () => {
    expect([...procedureFaults(portalRouter), ...procedureFaults(consoleRouter)]).toEqual([])
  })

  it('takes a whole row', () => expect(faultsWith(whole)).toEqual([]))

  const refused: [string, object | null, string, string?][] = [
    ['no row', null, 'getInbox: no complete policy row'],
    ['half a row', { verb: 'get-inbox', roles: ['respondent'] }, 'getInbox: no complete policy row (relation, states)'],
    ['nobody', { ...whole, roles: [] }, 'getInbox: no complete policy row (roles)'],
    ['an unknown role', { ...whole, roles: ['boss'] }, 'getInbox: no complete policy row (roles)'],
    ['an unknown relation', { ...whole, relation: 'any' }, 'getInbox: no complete policy row (relation)'],
    ['no words for the states', { ...whole, states: '' }, 'getInbox: no complete policy row (states)'],
    [
      "another procedure's row",
      whole,
      'getReceipt: its policy row says "get-inbox" instead of "get-receipt"',
      'getReceipt',
    ],
  ]
  it.each(refused)('refuses %s', (_name, meta, fault, name) => {
    expect(faultsWith(meta, name)).toEqual([fault])
  })

  it('refuses routers in a router, and an empty one', () => {
    const inner = t.router({ getInbox: t.procedure.query(() => null) })
    expect(procedureFaults(t.router({ inner }))).toEqual([
      'inner: routers do not nest, every procedure stands under its own verb',
    ])
    expect(procedureFaults(t.router({}))).toEqual(['the router has no procedures'])
  })
})

describe('mountFaults', () => {
  const server = (mounts: string) =>
    `const mounts: Record<string, Mount> = {\n${mounts}}\n\nawait runApp({\n  mounts: Object.entries(mounts).map(([prefix, mount]) => ({ prefix, ...mount })),\n})\n`
  const trpc = `  '/trpc': {\n    json: true,\n  },\n`

  it('takes mounts that are the rows', () => expect(mountFaults(server(trpc), { '/trpc': {} })).toEqual([]))

  it.each([
    ['a mount without a row', server(`${trpc}  '/geheim': {},\n`), ['/geheim: this mount has no policy row']],
    ['a mount under a computed name', server(`${trpc}  [secret]: {},\n`), ['[secret]: this mount has no policy row']],
    ['a spread', server(`${trpc}  ...more,\n`), ['...more: this mount has no policy row']],
    ['a row without a mount', server(''), ['/trpc: a policy row for a mount that does not exist']],
    [
      'mounts elsewhere',
      `${server(trpc)}`.replace('Object.entries(mounts)', 'Object.entries(others)'),
      ['server.ts: its mounts do not stand in one object "mounts"'],
    ],
  ])('refuses %s', (_name, source, faults) => {
    expect(mountFaults(source, { '/trpc': {} })).toEqual(faults)
  })
})
