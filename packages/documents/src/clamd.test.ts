import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openClamd, ScannerAway } from './clamd.ts'
import { openFileStorage } from './file-storage.ts'
import { sampleZip } from './sample-zip.ts'
import { isCleanFile } from './scan-file.ts'
import { storedFile } from './stored-file.ts'
import { eicar, hasClamd, type RunningClamd, runClamd } from './testing/run-clamd.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stukken-'))
})
afterEach(() => rm(directory, { recursive: true }))

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
async function stored(content: Buffer | string) {
  const storage = openFileStorage(directory)
  const key = crypto.randomUUID()
  const { byteSize } = await storage.put(key, Readable.from([Buffer.from(content)]), Number.POSITIVE_INFINITY)
  return storedFile(storage, key, byteSize)
}
const word = (more: object = {}) => sampleZip({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>', ...more })

describe.skipIf(!hasClamd)('a real clamd', () => {
  let clamd: RunningClamd
  let narrow: RunningClamd
  beforeAll(async () => {
    ;[clamd, narrow] = await Promise.all([runClamd(), runClamd('1M')])
  }, 30_000)
  afterAll(() => Promise.all([clamd.stop(), narrow.stop()]))

  test('finds EICAR as it is, in a PDF and in a Word file, and nothing in ordinary ones', async () => {
    const scanner = openClamd(clamd.socket)
    const judge = async (content: Buffer | string, type = 'application/pdf') =>
      isCleanFile(scanner, await stored(content), type)
    expect(await judge(eicar)).toBe(false)
    expect(await judge(`%PDF-1.7\n${eicar}\n%%EOF`)).toBe(false)
    expect(await judge(word({ 'word/media/a.bin': eicar }), docx)).toBe(false)
    expect(await judge('%PDF-1.7\n%%EOF')).toBe(true)
    expect(await judge(word(), docx)).toBe(true)
  })

  test('sees what lies in an entry, even where it would not look by itself', async () => {
    // Without a name of a zip in front clamd sees no archive; our own walk hands the entry on.
    const shy = {
      isClean: async (bytes: AsyncIterable<Uint8Array>) => openClamd(clamd.socket).isClean(onlyText(bytes)),
    }
    expect(await isCleanFile(shy, await stored(word({ 'word/media/a.bin': eicar })), docx)).toBe(false)
    expect(await isCleanFile(shy, await stored(word()), docx)).toBe(true)
  })

  test('a file over its stream limit counts as refused, also when it hangs up without a word', async () => {
    const scanner = openClamd(narrow.socket)
    expect(await isCleanFile(scanner, await stored(Buffer.alloc(900_000)), 'application/pdf')).toBe(true)
    expect(await isCleanFile(scanner, await stored(Buffer.alloc(8_000_000)), 'application/pdf')).toBe(false)
  })
})

/** Leaves out the bytes of a zip, so that the scanner sees no archive. */
async function* onlyText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes)
    yield Buffer.from(chunk).subarray(0, 2).toString() === 'PK' ? Buffer.from('zip') : chunk
}

describe('no verdict', () => {
  let server: Server | undefined
  afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())))
  /** A program on a socket that hangs up after so many bytes, and answers PING or not. */
  const hangingUp = (after: number, alive: boolean) =>
    new Promise<string>((resolve) => {
      const path = join(directory, 'clamd.sock')
      server = createServer((socket) => {
        let seen = 0
        socket.on('error', () => {})
        socket.on('data', (data) => {
          if (String(data).startsWith('zPING')) return alive ? socket.end('PONG\0') : socket.destroy()
          seen += data.length
          if (seen > after) socket.destroy()
        })
      }).listen(path, () => resolve(path))
    })

  test('nobody listens', async () => {
    const scanner = openClamd(join(directory, 'nobody.sock'))
    await expect(isCleanFile(scanner, await stored('x'), 'application/pdf')).rejects.toThrow(ScannerAway)
  })

  test('it broke off, and is gone', async () => {
    const scanner = openClamd(await hangingUp(100_000, false))
    await expect(isCleanFile(scanner, await stored(Buffer.alloc(5_000_000)), 'application/pdf')).rejects.toThrow(
      ScannerAway,
    )
  })

  test('it broke off and is there: that was its limit', async () => {
    const scanner = openClamd(await hangingUp(100_000, true))
    expect(await isCleanFile(scanner, await stored(Buffer.alloc(5_000_000)), 'application/pdf')).toBe(false)
  })
})
