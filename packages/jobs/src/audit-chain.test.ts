import { createHash } from 'node:crypto'
import type { SealableEvent } from '@toezicht/database/repositories/sealing'
import { describe, expect, it } from 'vitest'
import { beginning, headsOf, sealEvents, sealHash } from './audit-chain.ts'
import { isSignedBy, sealingKey } from './audit-signature.ts'

const event = (id: number, study: string | null): SealableEvent => ({
  id: String(id),
  at: '2026-11-22T13:32:00.000001Z',
  transactionId: '900',
  study,
  actorKind: 'system',
  actorId: null,
  verb: 'send-submission',
  subjectKind: 'submission',
  subjectId: 's',
  version: id,
  digest: createHash('sha256').update(String(id)).digest(),
})

describe('sealEvents', () => {
  it('keeps a chain per study, each from position 1 and from its own last seal on', () => {
    const first = sealEvents([event(1, 'a'), event(2, null), event(3, 'a'), event(4, 'b')], [])
    expect(first.map(({ chain, position }) => `${chain} ${position}`)).toEqual(['a 1', 'installation 1', 'a 2', 'b 1'])
    const next = sealEvents([event(5, 'a')], headsOf(first))
    expect(next).toEqual(sealEvents([event(1, 'a'), event(3, 'a'), event(5, 'a')], []).slice(2))
  })

  it('is the documented hash', () => {
    const text =
      '{"actorId":null,"actorKind":"system","at":"2026-11-22T13:32:00.000001Z","chain":"a","id":"1","position":1,"study":"a",' +
      '"subjectId":"s","subjectKind":"submission","transactionId":"900","verb":"send-submission","version":1}'
    const documented = createHash('sha256').update(
      Buffer.concat([Buffer.alloc(32), Buffer.from(text), event(1, 'a').digest]),
    )
    expect(sealHash(beginning, 'a', 1, event(1, 'a'))).toEqual(documented.digest())
  })
})

describe('the sealing key', () => {
  const key = sealingKey('a secret of a test, thirty-two characters')
  const head = { chain: 'a', position: 3, hash: Buffer.alloc(32, 7) }

  it('follows from the secret alone and signs one head', () => {
    expect(sealingKey('a secret of a test, thirty-two characters').publicKey).toEqual(key.publicKey)
    expect(sealingKey('another secret').publicKey).not.toEqual(key.publicKey)
    expect(isSignedBy(key.publicKey, head, key.sign(head))).toBe(true)
  })

  it.each([
    ['chain', { ...head, chain: 'b' }],
    ['position', { ...head, position: 4 }],
    ['hash', { ...head, hash: Buffer.alloc(32, 8) }],
  ])('does not vouch for another %s', (_what, other) => {
    expect(isSignedBy(key.publicKey, other, key.sign(head))).toBe(false)
  })

  it('refuses another key, half a key and half a signature', () => {
    expect(isSignedBy(sealingKey('another secret').publicKey, head, key.sign(head))).toBe(false)
    expect(isSignedBy(key.publicKey.subarray(0, 16), head, key.sign(head))).toBe(false)
    expect(isSignedBy(key.publicKey, head, key.sign(head).subarray(0, 32))).toBe(false)
  })
})
