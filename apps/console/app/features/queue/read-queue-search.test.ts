import { everything } from '@toezicht/domain/assessment/queue'
import { expect, test } from 'vitest'
import { queueAddress, readQueueSearch } from './read-queue-search.ts'

const read = (query: string) => readQueueSearch(new URLSearchParams(query))
const account = '0b0f7a52-77a1-4c11-9d7c-0d6a8f1f2b11'

test('an empty address is the list of approaches without a filter', () => {
  expect(read('')).toEqual({ list: 'aanpakken', filter: everything, after: null, passedBy: [] })
  expect(read('zoek=&ernst=&wie=')).toEqual(read(''))
})

test('every filter is read back from its word', () => {
  const query = `lijst=indicatoren&ernst=groot&stand=ter-vaststelling&wie=${account}&ouder=14&zoek=stad&indicator=T3.2.1&volgorde=oudste&na=2_-5_1795`
  expect(read(query)).toEqual({
    list: 'indicatoren',
    filter: {
      ...everything,
      severity: 'high',
      state: 'submitted',
      inspector: account,
      olderThan: 14,
      search: 'stad',
      indicator: 'T3.2.1',
      order: 'oldest',
    },
    after: [2, -5, 1795],
    passedBy: [],
  })
  expect([read('wie=ik').filter.inspector, read('wie=niemand').filter.inspector]).toEqual(['me', 'nobody'])
})

test.each([
  ['lijst', 'constructor'],
  ['onderzoek', 'geen-id'],
  ['ernst', '__proto__'],
  ['stand', 'submitted'],
  ['wie', "' or 1=1"],
  ['ouder', '7.5'],
  ['aanpak', '1'],
  ['zoek', 'nul\u0000byte'],
  ['zoek', 'x'.repeat(101)],
  ['indicator', 'T1'],
  ['volgorde', 'toString'],
  ['na', '1_x'],
  ['na', '1e99'],
  ['na', '1_1_1_1_1_1_1_1_1'],
])('%s=%s means nothing: it is passed by and named', (name, value) => {
  const search = new URLSearchParams({ [name]: value })
  expect(readQueueSearch(search)).toEqual({ list: 'aanpakken', filter: everything, after: null, passedBy: [name] })
})

test('another filter starts at the first page, and nothing unknown goes along', () => {
  const search = new URLSearchParams('lijst=indicatoren&ernst=groot&na=1_2&vreemd=x&gedaan=assigned')
  expect(queueAddress(search, { wie: 'ik', gedaan: null })).toBe('/beoordelen?lijst=indicatoren&ernst=groot&wie=ik')
  expect(queueAddress(new URLSearchParams(), {})).toBe('/beoordelen')
})
