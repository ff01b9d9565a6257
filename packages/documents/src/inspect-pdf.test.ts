import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { inspectPdf } from './inspect-pdf.ts'

/** In chunks of this size, so that every name and stream is cut somewhere once. */
async function* inChunks(content: Buffer, size: number) {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
}
const pdf = (...parts: (string | Buffer)[]) =>
  Buffer.concat(['%PDF-1.7\n', ...parts, '\n%%EOF\n'].map((part) => Buffer.from(part)))
const packed = (content: string, dictionary = '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', pack = deflateSync) =>
  pdf(`4 0 obj\n<<${dictionary}>>\nstream\n`, pack(Buffer.from(content)), '\nendstream\nendobj')
const launch = '7 0 <</S /Launch /F (cmd.exe)>>'

const acting: [string, Buffer][] = [
  ['a script', pdf('<</S /JavaScript /JS (app.alert(1))>>')],
  ['a script in a spelling of its own', pdf('<</S /J#61va#53cript /JS (app.alert(1))>>')],
  ['an attachment', pdf('<</Names <</EmbeddedFiles 9 0 R>>>>')],
  ['a form with scripts of its own', pdf('<</AcroForm <</XFA [(x) 1 0 R]>>>>')],
  ['a hidden action', packed(launch)],
  ['a hidden action in a stream that does not name its type', packed(launch, '/N 1 /First 5 /Filter [/FlateDecode]')],
  ['a hidden action behind a comment', packed(launch, '/Type /ObjStm % obj\n/Filter /FlateDecode')],
  ['a hidden action behind many blanks', packed(launch, `/Type /ObjStm${' '.repeat(40_000)}/Filter /FlateDecode`)],
  ['a hidden action, oddly packed', packed(launch, '/Type /ObjStm /First 5 /Filter [/LZWDecode]')],
  [
    'objects packed in what does not unpack',
    packed(launch, undefined, (plain) => plain as ReturnType<typeof deflateSync>),
  ],
  ['objects that unpack to too much', packed(' '.repeat(9_000_000))],
]

describe.each([7, 1_000, 65_536])('read %i bytes at a time', (size) => {
  test.each(acting)('refuses %s', async (_, content) => {
    // A chunk per seven bytes makes the long ones slow and shows nothing more.
    expect(await inspectPdf(inChunks(content, content.length > 20_000 ? Math.max(size, 1_000) : size))).toBe(
      'document-actions',
    )
  })

  test('takes an ordinary one, with packed objects, an outline and pictures', async () => {
    const picture = Buffer.concat([Buffer.from('/JS'), Buffer.alloc(3_000_000, '/JS ')])
    const content = pdf(
      '1 0 obj <</Type /Catalog /OpenAction [3 0 R /Fit] /Lang (nl)>> endobj\n2 0 obj <</First 3 0 R /Last 3 0 R>> endobj\n',
      '3 0 obj <</Subtype /Image /Filter /DCTDecode>>\nstream\n',
      picture,
      '\nendstream endobj\n',
      packed('7 0 <</Type /Page>>').subarray(9),
    )
    expect(await inspectPdf(inChunks(content, Math.max(size, 1_000)))).toBeNull()
  })

  test('says that an encrypted one is encrypted', async () => {
    const content = pdf('trailer <</Root 1 0 R /Encrypt 9 0 R>>')
    expect(await inspectPdf(inChunks(content, size))).toBe('document-encrypted')
  })
})
