import { afterAll, describe, expect, it } from 'vitest'
import { isCompound } from './compound.ts'
import { openSpeller } from './speller.ts'

const speller = openSpeller()
afterAll(() => speller.close())
const wrong = async (words: string[], known: string[] = []) =>
  (await speller.check(words, known))?.map(({ word }) => word)

describe('the dictionary', () => {
  it('knows words, their forms and compounds nobody listed', async () => {
    const right = [
      'gezin',
      'Gezinnen',
      'gezinscoaches',
      'zorgcoördinator',
      'schuldhulpverleningstraject',
      'zo’n',
      'foto’s',
    ]
    expect(
      await wrong([...right, 'jeugdzorginstelling', 'wijkteamleden', 'multiprobleemgezinnen', 'Wmo-loket']),
    ).toEqual([])
  })

  it('says what is wrong, once, with a word it knows', async () => {
    const found = await speller.check(['gezn', 'gezn', 'hulpverleening', 'coordinator', 'gezin'], [])
    expect(found?.map(({ word }) => word)).toEqual(['gezn', 'hulpverleening', 'coordinator'])
    expect(found?.[0]?.suggestions).toContain('gezin')
    expect(found?.[2]?.suggestions).toContain('coördinator')
  })

  it('takes names and own words as they are given, in any case and as a possessive', async () => {
    const names = ['Zwartewaterlandia', 'kernteamoverlegje']
    expect(await wrong(['Zwartewaterlandia', 'zwartewaterlandia’s', 'Kernteamoverlegje', 'gezn'], names)).toEqual([
      'gezn',
    ])
  })

  it('looks at no word that is longer than any, and at 1,500 at most', async () => {
    expect(await wrong(['x'.repeat(10_000), '\u202egezin', 'ge\u0000zn'])).toEqual(['\u202egezin', 'ge\u0000zn'])
    const many = Array.from({ length: 3000 }, (_, at) => (at < 2999 ? `gezin` : 'gezn'))
    expect(await wrong(many)).toEqual(['gezn'])
    expect(await wrong([])).toEqual([])
  })
})

it('says that nobody looked when it takes too long, and starts anew', async () => {
  const hurried = openSpeller({ patience: 1 })
  expect(await hurried.check(['gezin'], [])).toBeNull()
  await hurried.close()
  const patient = openSpeller({ idle: 50 })
  expect(await patient.check(['gezn'], [])).toHaveLength(1)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await patient.check(['gezn'], [])).toHaveLength(1)
  await patient.close()
})

describe('a compound', () => {
  const words = new Set(['wijkteam', 'leden', 'huis', 'bezoek', 'gezin', 'plan', 'jeugd', 'overleg', 'gezinnen'])
  const known = (word: string) => words.has(word)
  it.each(['wijkteamleden', 'gezinsplan', 'huisbezoekoverleg', 'jeugd-overleg', 'jeugd-gezinsplan'])('%s', (word) => {
    expect(isCompound(word, known)).toBe(true)
  })
  it.each(['wijkteamlden', 'gezinplann', 'plan', 'huisbezoekoverlegplan', '-plan', 'x'.repeat(61)])(
    'not %s',
    (word) => {
      expect(isCompound(word, known)).toBe(false)
    },
  )
})
