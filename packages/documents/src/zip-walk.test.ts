import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { constants, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFileStorage } from './file-storage.ts'
import { officeKindOf } from './office-file.ts'
import { sampleZip } from './sample-zip.ts'
import { storedFile } from './stored-file.ts'
import { listZipEntries, UnwantedZip, unpack } from './zip-walk.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stukken-'))
})
afterAll(() => rm(directory, { recursive: true }))

async function stored(content: Buffer) {
  const key = crypto.randomUUID()
  const storage = openFileStorage(directory)
  await storage.put(key, Readable.from([content]), Number.POSITIVE_INFINITY)
  return storedFile(storage, key, content.length)
}
const word = { '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }
/** The same zip with one number of its directory changed: `at` bytes after the name's entry begins. */
function lying(zip: Buffer, name: string, at: number, value: number): Buffer {
  const copy = Buffer.from(zip)
  const entry = copy.lastIndexOf(name) - 46
  copy.writeUInt32LE(value, entry + at)
  return copy
}
const unpacking = { problem: 'document-unpacking' }

test('unpacks what is honest, byte for byte', async () => {
  const file = await stored(sampleZip({ ...word, 'word/media/a.bin': Buffer.alloc(300_000, 'plaatje ') }))
  const [, , picture] = (await listZipEntries(file)) ?? []
  if (!picture) throw new Error('three entries')
  expect(await buffer(Readable.from(unpack(file, picture)))).toEqual(Buffer.alloc(300_000, 'plaatje '))
  expect(await officeKindOf(file)).toBe('docx')
})

/** 1 GB of nothing, packed in a megabyte: the same 16 MB block 64 times, and an empty last one. */
function packedGigabyte(): Buffer {
  const block = deflateRawSync(Buffer.alloc(1024 ** 3 / 64), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array.from({ length: 64 }, () => block), deflateRawSync(Buffer.alloc(0))])
}

test('a bomb of 1 GB is refused, whether it says so or not, and never unpacked further than it says', async () => {
  const bomb = bombOf(sampleZip({ ...word, bomb: Buffer.alloc(16) }), packedGigabyte(), 1024 ** 3)
  expect(bomb.length).toBeLessThan(2_000_000)
  expect(await officeKindOf(await stored(bomb))).toEqual(unpacking)
  const liar = await stored(lying(bomb, 'bomb', 24, 500_000))
  expect(await officeKindOf(liar)).toEqual(unpacking)
  const entry = (await listZipEntries(liar))?.find(({ name }) => name === 'bomb')
  if (!entry) throw new Error('the bomb has an entry')
  let seen = 0
  await expect(async () => {
    for await (const chunk of unpack(liar, entry)) seen += chunk.length
  }).rejects.toThrow(UnwantedZip)
  expect(seen).toBeLessThanOrEqual(500_000)
})

/** Puts other packed bytes behind the last entry, `bomb`. */
function bombOf(zip: Buffer, packed: Buffer, size: number): Buffer {
  const start = zip.indexOf('bomb') + 4
  const directory = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  const rest = Buffer.from(zip.subarray(directory))
  const entry = rest.lastIndexOf('bomb') - 46
  rest.writeUInt32LE(packed.length, entry + 20)
  rest.writeUInt32LE(size, entry + 24)
  rest.writeUInt32LE(start + packed.length, rest.length - 6)
  return Buffer.concat([zip.subarray(0, start), packed, rest])
}

test.each([
  ['entries that lie on each other', (zip: Buffer) => lying(zip, 'word/document.xml', 42, 0)],
  ['an entry that unpacks to less than it says', (zip: Buffer) => lying(zip, 'word/document.xml', 24, 99)],
  ['an entry that begins past the end', (zip: Buffer) => lying(zip, 'word/document.xml', 42, 0xffffff)],
  [
    'an entry of another name inside',
    (zip: Buffer) => Buffer.from(zip.toString('latin1').replace('word/document.xml', 'word/dokument.xml'), 'latin1'),
  ],
  ['an encrypted entry', (zip: Buffer) => lying(zip, 'word/document.xml', 8, 0x00080001)],
  ['an entry packed in an unknown way', (zip: Buffer) => lying(zip, 'word/document.xml', 8, 0x000c0000)],
  [
    'more than 5,000 entries',
    () => sampleZip(Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`e${at}`, '']))),
  ],
])('refuses %s', async (_, change) => {
  expect(await officeKindOf(await stored(change(sampleZip(word))))).toEqual(unpacking)
})
