import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'
import type { Pattern } from './discrepancy.ts'
import { severities } from './discrepancy.ts'
import type { PositionState } from './position.ts'
import { choice, countQuestion, position, tuples } from './samples.ts'

type Stand = 'yes' | 'no' | Exclude<PositionState, 'answered'>
const stands: Stand[] = ['yes', 'no', 'unknown', 'unclear', 'blank', 'not-asked', 'pending', 'no-response']

const at = (respondent: string, stand: Stand) =>
  position(respondent, stand === 'yes' || stand === 'no' ? choice(stand) : stand)

const positionsFor = (municipality: Stand, partners: Stand[]) => [
  at('gemeente', municipality),
  ...partners.map((stand, index) => at(`partner-${index}`, stand)),
]

/** comparison.md read anew, for yes and no only, from bare counts: written apart from the code it judges. */
function expected(municipality: Stand, partners: Stand[]): Pattern {
  const yes = partners.filter((stand) => stand === 'yes').length
  const no = partners.filter((stand) => stand === 'no').length
  const answering = yes + no
  if (municipality === 'yes' || municipality === 'no') {
    const against = municipality === 'yes' ? no : yes
    if (answering >= 2 && against === answering) return 'municipality-alone'
    if (answering === 1 && against === 1) return 'single-partner-contradicts'
    if (against > answering / 2) return 'majority-against-municipality'
    if (municipality === 'yes' && yes === 0 && partners.includes('unknown')) return 'unconfirmed'
    if (yes > 0 && yes === no) return 'partners-divided'
    return against === 1 ? 'lone-dissent' : 'agreement'
  }
  if (yes > 0 && no > 0) return 'partners-divided'
  const unclear = municipality === 'unknown' || municipality === 'unclear' || municipality === 'blank'
  return unclear && answering > 0 ? 'municipality-unclear' : 'agreement'
}

describe('one yes-or-no question, every state of one to three partners', () => {
  const rows = stands.flatMap((municipality) => tuples(stands, 3).map((partners) => ({ municipality, partners })))

  it('gives the first pattern of the table that fits', () => {
    expect(rows).toHaveLength(8 * (8 + 64 + 512))
    for (const { municipality, partners } of rows) {
      const row = compare(countQuestion, positionsFor(municipality, partners))
      expect(row.pattern, `${municipality} against ${partners.join()}`).toBe(expected(municipality, partners))
    }
  })

  it('does not mind the order of positions', () => {
    for (const { municipality, partners } of rows) {
      const positions = positionsFor(municipality, partners)
      expect(compare(countQuestion, [...positions].reverse())).toEqual(compare(countQuestion, positions))
    }
  })

  it('counts every partner exactly once by state', () => {
    for (const { municipality, partners } of rows) {
      const { counts } = compare(countQuestion, positionsFor(municipality, partners))
      const states = ['answering', 'unknown', 'unclear', 'blank', 'notAsked', 'pending', 'noResponse'] as const
      expect(states.reduce((sum, state) => sum + counts[state], 0)).toBe(partners.length)
      expect(counts.confirming + counts.contradicting).toBe(
        municipality === 'yes' || municipality === 'no' ? counts.answering : 0,
      )
    }
  })

  it('never gets heavier when a partner joins who agrees with the municipality', () => {
    for (const { municipality, partners } of rows) {
      if (municipality !== 'yes' && municipality !== 'no') continue
      const before = compare(countQuestion, positionsFor(municipality, partners))
      const after = compare(countQuestion, positionsFor(municipality, [...partners, municipality]))
      expect(severities.indexOf(after.severity), `${municipality} against ${partners.join()}`).toBeLessThanOrEqual(
        severities.indexOf(before.severity),
      )
    }
  })

  it('flags who does not know and who is missing', () => {
    for (const { municipality, partners } of rows) {
      const flags = new Map(
        compare(countQuestion, positionsFor(municipality, partners)).flags.map(({ kind, count }) => [kind, count]),
      )
      const missing = [municipality, ...partners].filter((stand) => stand === 'pending' || stand === 'no-response')
      expect(flags.get('unaware') ?? 0).toBe(partners.filter((stand) => stand === 'unknown').length)
      expect(flags.get('incomplete') ?? 0).toBe(missing.length)
    }
  })

  it('explains itself with the rule and every name', () => {
    for (const { municipality, partners } of rows) {
      const positions = positionsFor(municipality, partners)
      const { explanation, wouldResolve, severity } = compare(countQuestion, positions)
      expect(explanation).toMatch(/^Regel: tellen\. \p{Lu}.*\.$/u)
      for (const { name } of positions) expect(explanation).toContain(name)
      expect(`${explanation}${wouldResolve}`).not.toMatch(/undefined| {2}|\.\./)
      if (severity !== 'none') expect(wouldResolve).not.toBe('')
    }
  })
})
