import { expect, test } from 'vitest'
import { contentDisposition, factsheetFileName } from './file-name.ts'

const version = { municipalitySlug: 's-hertogenbosch', studySlug: 'ggsr-2013', studyName: 'GGSR 2013', number: 2 }
const header = (municipalityName: string, slug = version.municipalitySlug) =>
  contentDisposition('inline', factsheetFileName({ ...version, municipalitySlug: slug, municipalityName }, 'pdf'))

/** What a browser that knows RFC 5987 saves it as. */
function savedAs(value: string): string {
  const [, encoded = ''] = /filename\*=UTF-8''([^;']*)$/.exec(value) ?? []
  return decodeURIComponent(encoded)
}

test.each([
  ["'s-Hertogenbosch", 's-hertogenbosch'],
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
  ['Bergen (L.)', 'bergen-l'],
])('%s keeps its name in the file, and the header stays plain', (name, slug) => {
  const value = header(name, slug)
  expect(savedAs(value)).toBe(`Factsheet ${name}, GGSR 2013, versie 2.pdf`)
  expect(value).toContain(`filename="factsheet-${slug}-ggsr-2013-v2.pdf"`)
  expect(value).toMatch(/^[\x20-\x7e]+$/)
  expect(value.split("'")).toHaveLength(3)
})

test.each(['Een\r\nset-cookie: x=1', 'Een"; filename="ander.exe', '../../etc/passwd', '\u202Efdp.exe', '\uD800 half'])(
  'a name like %j ends no header and leads nowhere',
  (name) => {
    const value = header(name)
    expect(value).toMatch(/^inline; filename="[a-z0-9.-]+"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/)
    expect(savedAs(value)).not.toMatch(/[\\/:*?"<>|\r\n\u202E]/)
  },
)
