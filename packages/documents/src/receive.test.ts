import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachmentHeader, keptFileName } from './file-name.ts'
import { openFileStorage } from './file-storage.ts'
import { documentLimit } from './identify.ts'
import { receiveDocument } from './receive.ts'
import { sampleZip } from './sample-zip.ts'
import { eicar } from './testing/run-clamd.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stukken-'))
})
afterEach(() => rm(directory, { recursive: true }))

async function* chunks(...parts: (string | Buffer)[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}
const receive = (...parts: (string | Buffer)[]) => receiveDocument(openFileStorage(directory), chunks(...parts))
const plainPdf = '%PDF-1.7\n1 0 obj\n<</Type /Catalog /OpenAction [3 0 R /Fit]>>\nendobj\n%%EOF\n'

test('keeps a PDF under a random name that only we can read', async () => {
  const received = await receive(plainPdf.slice(0, 10), plainPdf.slice(10))
  if ('problem' in received) throw new Error(received.problem)
  expect(received).toMatchObject({ mediaType: 'application/pdf', byteSize: plainPdf.length })
  expect((await stat(join(directory, received.storageKey))).mode & 0o777).toBe(0o600)
  expect(String(await buffer(await openFileStorage(directory).open(received.storageKey)))).toBe(plainPdf)
})

const word = { '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }
const sheet = { '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }
const odt = {
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': '<x/>',
  'META-INF/manifest.xml': '<x/>',
}
test.each([
  ['docx', word],
  ['xlsx', sheet],
  ['odt', odt],
])('knows %s by its content', async (extension, files) => {
  expect(await receive(sampleZip(files))).toMatchObject({ extension })
})

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
test.each([
  ['png', Buffer.from(pixel, 'base64'), 'image/png'],
  ['jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'), 'image/jpeg'],
])('knows %s by its content', async (extension, content, mediaType) => {
  expect(await receive(content)).toMatchObject({ extension, mediaType })
})

const zeros = Buffer.alloc(64 * 1024 * 1024)
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
test.each([
  ['an HTML page', '<!doctype html><script>alert(1)</script>', 'document-type'],
  ['a drawing with script', svg, 'document-type'],
  ['an HTML page that begins as a PDF', '%PDF-1.7\n<html><script>alert(1)</script></html>', 'document-broken'],
  ['nothing', '', 'document-empty'],
  ['a plain zip', sampleZip({ 'a.txt': 'x' }), 'document-type'],
  ['a virus in a plain zip', sampleZip({ 'plan.pdf': eicar }), 'document-type'],
  ['another kind of picture', 'GIF89a\u0001\u0000\u0001\u0000', 'document-type'],
  ['an old Word file', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1_024, '0'), 'hex'), 'document-old-office'],
  ['a Word file with macros', sampleZip({ ...word, 'word/vbaProject.bin': 'x' }), 'document-macros'],
  ['a zip that unpacks to too much', sampleZip({ ...word, bomb: zeros }), 'document-unpacking'],
  ['a broken zip', sampleZip(word).subarray(0, 80), 'document-unpacking'],
  ['a PDF without its end', plainPdf.slice(0, -6), 'document-broken'],
  ['over 50 MB', Buffer.concat([Buffer.from(plainPdf), Buffer.alloc(documentLimit)]), 'document-too-large'],
])('refuses %s and keeps nothing', async (_, content, problem) => {
  expect(await receive(content)).toEqual({ problem })
  expect(await readdir(directory)).toEqual([])
})

test('keeps nothing of an upload that breaks off', async () => {
  async function* broken() {
    yield Buffer.from(plainPdf)
    throw new Error('connection lost')
  }
  await expect(receiveDocument(openFileStorage(directory), broken())).rejects.toThrow('connection lost')
  expect(await readdir(directory)).toEqual([])
})

test('no typed name reaches the file system or a header', () => {
  expect(() => openFileStorage(directory).remove('../../etc/passwd')).toThrow()
  expect(keptFileName('../../etc/passwd', 'pdf')).toBe('passwd.pdf')
  expect(keptFileName('plan\r\nSet-Cookie: x.exe', 'docx')).toBe('planSet-Cookie: x.docx')
  expect(keptFileName('..', 'png')).toBe('stuk.png')
  expect(keptFileName('C:\\Users\\gerda\\plan\0.pdf', 'pdf')).toBe('plan.pdf')
  expect(keptFileName('plan\u202Efdp.exe', 'pdf')).toBe('planfdp.pdf')
  expect(keptFileName(`${'é'.repeat(251)}.pdf`, 'pdf')).toBe(`${'é'.repeat(120)}.pdf`)
  expect(keptFileName(`${'a'.repeat(119)}👪.pdf`, 'pdf')).toBe(`${'a'.repeat(119)}👪.pdf`)
  expect(keptFileName('half \uD83D.pdf', 'pdf').isWellFormed()).toBe(true)
  expect(attachmentHeader('werkplan "één"; é.pdf')).toBe(
    `attachment; filename="werkplan _een__ e.pdf"; filename*=UTF-8''werkplan%20%22%C3%A9%C3%A9n%22%3B%20%C3%A9.pdf`,
  )
})
