import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SignedHead } from '@toezicht/database/repositories/sealing'
import { z } from 'zod'

const lineSchema = z.strictObject({
  chain: z.string().min(1).max(100),
  position: z.int().min(1),
  hash: z.hex().length(64),
  signature: z.hex().length(128),
  publicKey: z.hex().length(64),
})

/** Signed heads outside the database, one JSON line each; copy this file away and the database can no longer rewrite what was sealed. */
export interface HeadFile {
  /** Heads in the order of the file; `damaged` are the numbers (from 1) of lines that cannot be read. Empty when there is no file. */
  read(): Promise<{ heads: SignedHead[]; damaged: number[] }>
  append(heads: readonly SignedHead[]): Promise<void>
}

export function openHeadFile(dataDirectory: string): HeadFile {
  const path = join(dataDirectory, 'audit', 'heads.jsonl')
  return {
    read: () => readHeads(path),
    append: (heads) => appendHeads(path, heads),
  }
}

async function readHeads(path: string): Promise<{ heads: SignedHead[]; damaged: number[] }> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const heads: SignedHead[] = []
  const damaged: number[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '') continue
    const head = parseLine(line)
    if (head) heads.push(head)
    else damaged.push(at + 1)
  }
  return { heads, damaged }
}

function parseLine(line: string): SignedHead | null {
  try {
    const { chain, position, hash, signature, publicKey } = lineSchema.parse(JSON.parse(line))
    const bytes = (hex: string) => Buffer.from(hex, 'hex')
    return { chain, position, hash: bytes(hash), signature: bytes(signature), publicKey: bytes(publicKey) }
  } catch {
    return null
  }
}

/** A line that a crash cut off stays a damaged line of its own: the next one begins on a fresh line. */
async function appendHeads(path: string, heads: readonly SignedHead[]): Promise<void> {
  if (heads.length === 0) return
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = await open(path, 'a+', 0o600)
  try {
    const { size } = await file.stat()
    const last = size > 0 ? (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString() : '\n'
    await file.appendFile(`${last === '\n' ? '' : '\n'}${heads.map(lineOf).join('')}`)
    await file.datasync()
  } finally {
    await file.close()
  }
}

function lineOf({ chain, position, hash, signature, publicKey }: SignedHead): string {
  const hex = (bytes: Buffer) => bytes.toString('hex')
  return `${JSON.stringify({ chain, position, hash: hex(hash), signature: hex(signature), publicKey: hex(publicKey) })}\n`
}
