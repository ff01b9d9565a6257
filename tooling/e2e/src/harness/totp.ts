import { createHmac } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

const stepMilliseconds = 30_000
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const used = new Map<string, number>()

/** What an authenticator app shows (RFC 6238, SHA-1, six digits), written here on its own so that it proves ours. A step counts once: a second call waits for the next. */
export async function authenticatorCode(secret: string): Promise<string> {
  const last = used.get(secret) ?? 0
  while (Math.floor(Date.now() / stepMilliseconds) <= last) await wait(250)
  const step = Math.floor(Date.now() / stepMilliseconds)
  used.set(secret, step)
  return codeAt(secret, step)
}

function codeAt(secret: string, step: number): string {
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = digest.readUInt8(digest.length - 1) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
