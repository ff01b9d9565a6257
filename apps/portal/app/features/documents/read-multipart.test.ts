import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { BrokenForm, readMultipart } from './read-multipart.ts'

const type = 'multipart/form-data; boundary=----grens'
const part = (headers: string, content: string) =>
  `------grens\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${content}\r\n`
const end = '------grens--\r\n'
async function* inChunks(content: string, size: number) {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function read(content: string, size = 7, contentType: string | null = type) {
  const parts: { name: string; fileName: string | null; text: string }[] = []
  for await (const { name, fileName, bytes } of readMultipart(inChunks(content, size), contentType)) {
    parts.push({ name, fileName, text: String(await buffer(bytes)) })
  }
  return parts
}

const tricky = 'regel\r\n------gren\r\n--\r\n\r\n'
const form =
  part('name="kind"', 'plan') +
  part('name="file"; filename="één; twee=3 %22x%22.pdf"\r\nContent-Type: application/pdf', tricky) +
  part('name="file"; filename=""', '') +
  end

test.each([1, 2, 7, 64, 10_000])('reads fields and files, %i bytes at a time', async (size) => {
  expect(await read(form, size)).toEqual([
    { name: 'kind', fileName: null, text: 'plan' },
    { name: 'file', fileName: 'één; twee=3 "x".pdf', text: tricky },
    { name: 'file', fileName: '', text: '' },
  ])
})

test('passes over what nobody reads', async () => {
  const names: string[] = []
  for await (const { name } of readMultipart(inChunks(form, 5), type)) names.push(name)
  expect(names).toEqual(['kind', 'file', 'file'])
  const begun: string[] = []
  for await (const { name, bytes } of readMultipart(inChunks(form, 5), type)) {
    for await (const _ of bytes) break
    begun.push(name)
  }
  expect(begun).toEqual(['kind', 'file', 'file'])
  expect(await read(end)).toEqual([])
})

test.each([
  ['without a boundary', form, 'multipart/form-data'],
  ['of another kind', form, 'text/plain'],
  ['that stops in a file', form.slice(0, -60), type],
  ['that stops in a header', form.slice(0, 30), type],
  ['that stops before its end', form.slice(0, -6), type],
  ['with a part without a name', part('filename="x"', 'x') + end, type],
  ['with endless headers', part(`name="${'x'.repeat(40_000)}"`, 'x') + end, type],
  ['that is nothing', '', type],
])('a form %s is broken', async (_, content, contentType) => {
  await expect(read(content, 1_000, contentType)).rejects.toThrow(BrokenForm)
})

test('a connection that breaks off breaks the form', async () => {
  async function* broken() {
    yield Buffer.from(form.slice(0, 120))
    throw new Error('reset')
  }
  await expect(async () => {
    for await (const { bytes } of readMultipart(broken(), type)) await buffer(bytes)
  }).rejects.toThrow(BrokenForm)
})
