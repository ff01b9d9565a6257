import { createHmac } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const stepMilliseconds = 30_000
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * What an authenticator app shows (RFC 6238, SHA-1, six digits), written here on its own so that it proves ours. A step counts once: a second call
 * waits for the next. Which steps were used is kept in `memory`, a directory, because each file of tests is a process of its own.
 */
export async function authenticatorCode(secret: string, memory: string): Promise<string> {
  const file = join(memory, 'used-steps.json')
  const used: Record<string, number> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  while (stepNow() <= (used[secret] ?? 0)) await wait(250)
  const step = stepNow()
  writeFileSync(file, JSON.stringify({ ...used, [secret]: step }))
  return codeAt(secret, step)
}

function stepNow(): number {
  return Math.floor(Date.now() / stepMilliseconds)
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
