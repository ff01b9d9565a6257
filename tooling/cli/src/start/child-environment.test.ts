import { describe, expect, it } from 'vitest'
import { parseEnvironment } from '../environment.ts'
import { parseWorkerEnvironment } from '../worker-environment.ts'
import { type ChildName, childEnvironment } from './child-environment.ts'

const installation = {
  ownerUrl: 'postgresql://toezicht_owner:owner-secret@127.0.0.1:5000/toezicht?host=%2Fsocket',
  superuserUrl: null,
  secret: 'a secret of at least thirty-two characters',
  close: async () => {},
}

describe('what a server is handed', () => {
  const environment = parseEnvironment({ PATH: '/bin', DATABASE_URL: '', AWS_SECRET: 'x', PORTAL_PORT: '4100' })
  const names: ChildName[] = ['portal', 'console', 'worker']

  it.each(names)('the %s logs in as itself and never sees the owner', (name) => {
    const handed = childEnvironment(name, environment, installation)
    expect(new URL(handed.ROLE_DATABASE_URL ?? '').username).toBe(name)
    expect(JSON.stringify(handed)).not.toMatch(/toezicht_owner|owner-secret|AWS_SECRET/)
    expect(handed).not.toHaveProperty('DATABASE_URL')
  })

  it('gives the public reader to the portal alone', () => {
    const holders = names.filter(
      (name) => 'PUBLIC_READER_DATABASE_URL' in childEnvironment(name, environment, installation),
    )
    expect(holders).toEqual(['portal'])
  })

  it('tells the worker about the scanner', () => {
    const scanned = parseEnvironment({ PATH: '/bin', CLAMD_SOCKET: '/run/clamd.sock' })
    expect(childEnvironment('worker', scanned, installation)).toMatchObject({ CLAMD_SOCKET: '/run/clamd.sock' })
    const handed = childEnvironment('worker', scanned, installation)
    expect(parseWorkerEnvironment(handed)).toMatchObject({ clamdSocket: '/run/clamd.sock' })
    const unscanned = { ...handed, TOEZICHT_MODE: 'production', CLAMD_SOCKET: undefined, ALLOW_UNSCANNED: 'nee' }
    expect(() => parseWorkerEnvironment(unscanned)).toThrow(/^CLAMD_SOCKET: /)
  })

  it('gives each app its own port and address', () => {
    expect(childEnvironment('portal', environment, installation)).toMatchObject({ PORT: '4100', HOST: '127.0.0.1' })
    expect(childEnvironment('console', environment, installation)).toMatchObject({
      PUBLIC_URL: 'http://localhost:3001/',
    })
  })
})
