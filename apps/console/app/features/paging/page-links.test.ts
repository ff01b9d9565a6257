import { expect, test } from 'vitest'
import { pageStart, typedSearch } from './page-links.tsx'

const of = (text: string) => new URLSearchParams(text)

test('a page starts after a row; what is no id starts at the beginning', () => {
  expect(pageStart(of('na=0b892d77-c9bd-4534-80eb-388a073bda32'))).toBe('0b892d77-c9bd-4534-80eb-388a073bda32')
  for (const other of ['', 'na=', "na=1' or true", 'na=0B892D77', 'na=0b892d77-c9bd-4534-80eb-388a073bda32x'])
    expect(pageStart(of(other))).toBeNull()
})

test('typed words are kept to what a name can hold', () => {
  expect(typedSearch(of('zoek=++Noord++'))).toBe('Noord')
  expect(typedSearch(of('zoek=%00%0A'))).toBeNull()
  expect(typedSearch(of(''))).toBeNull()
  expect(typedSearch(of(`zoek=${'a'.repeat(300)}`))).toHaveLength(100)
})
