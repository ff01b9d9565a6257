import { expect, test } from 'vitest'
import { readPeopleSearch } from './read-people-search.ts'

const read = (query: string) => readPeopleSearch(new URLSearchParams(query))
const everyone = { app: 'console', search: null, state: null, after: null }
const account = '0b0f7a52-77a1-4c11-9d7c-0d6a8f1f2b11'

test('words, kind, state and page are read back', () => {
  expect(read('')).toEqual(everyone)
  expect(read(`zoek= Anna &wie=respondenten&stand=uitgezet&na=${account}`)).toEqual({
    app: 'portal',
    search: 'Anna',
    state: 'deactivated',
    after: account,
  })
})

test.each(['stand=constructor', 'stand=active', 'na=1', 'na=%00', 'zoek=a%00b', 'wie=iedereen', 'vreemd=x'])(
  '%s means nothing and is passed by',
  (query) => expect(read(query)).toEqual(everyone),
)
