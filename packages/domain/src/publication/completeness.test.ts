import { describe, expect, it } from 'vitest'
import { completeFactsheet } from './complete-factsheet.ts'
import { completeness } from './completeness.ts'
import { type FactsheetFacts, type FindingFacts, factsheetOf } from './factsheet-of.ts'
import { sampleFacts, sampleFactsheet, sampleFinding, sampleFramework } from './sample-factsheet.ts'

/** The sample with its findings changed. */
function withFindings(change: (findings: readonly FindingFacts[]) => readonly FindingFacts[]): FactsheetFacts {
  const facts = sampleFacts()
  return { ...facts, approaches: facts.approaches.map((it) => ({ ...it, findings: change(it.findings) })) }
}
const gapsOf = (facts: FactsheetFacts) => completeness(factsheetOf(facts, sampleFramework), sampleFramework)
const at = 'approaches[0].findings'

describe('completeness', () => {
  it('finds nothing in a complete factsheet', () => {
    expect(gapsOf(sampleFacts())).toEqual([])
    expect(sampleFactsheet().approaches[0]?.findings).toHaveLength(4)
  })

  it.each<[string, (findings: readonly FindingFacts[]) => readonly FindingFacts[], string, RegExp]>([
    ['an uncovered indicator', (all) => all.slice(1), at, /T1\.1\.1 komt in geen bevinding voor/],
    [
      'an indicator twice',
      (all) => [...all, sampleFinding(['T1.1.1'], 'Nog eens.')],
      `${at}[1].indicators[0].code`,
      /T1\.1\.1 staat ook in bevinding 1/,
    ],
    [
      'an unknown code',
      (all) => [...all, sampleFinding(['T9.9.9'], 'Onbekend.')],
      `${at}[4].indicators[0].code`,
      /T9\.9\.9 staat niet in het toetsingskader/,
    ],
    [
      'two criteria',
      (all) => [sampleFinding(['T1.1.1', 'T1.2.1'], 'Samen.'), ...all.filter((_, i) => i === 1 || i === 3)],
      `${at}[0].indicators[1].code`,
      /één criterium/,
    ],
    [
      'a missing verdict',
      (all) =>
        all.map((it, i) => (i === 0 ? { ...it, indicators: [{ code: 'T1.1.1', verdict: null, reason: null }] } : it)),
      `${at}[0].indicators[0].verdict`,
      /T1\.1\.1 heeft geen oordeel/,
    ],
    [
      'a missing reason',
      (all) =>
        all.map((it, i) =>
          i === 0 ? { ...it, indicators: [{ code: 'T1.1.1', verdict: 'no-verdict', reason: ' ' }] } : it,
        ),
      `${at}[0].indicators[0].reason`,
      /hoort een reden/,
    ],
    [
      'a reason beside a verdict',
      (all) =>
        all.map((it, i) =>
          i === 0 ? { ...it, indicators: [{ code: 'T1.1.1', verdict: 'meets', reason: 'Omdat.' }] } : it,
        ),
      `${at}[0].indicators[0].reason`,
      /alleen bij geen oordeel/,
    ],
    ['no text', (all) => all.map((it, i) => (i === 0 ? { ...it, text: [] } : it)), `${at}[0].text`, /geen tekst/],
  ])('says exactly where: %s', (_name, change, path, reason) => {
    const gaps = gapsOf(withFindings(change))
    expect(gaps).toHaveLength(1)
    expect(gaps[0]?.path).toBe(path)
    expect(gaps[0]?.reason).toMatch(reason)
  })

  it('asks one conclusion per theme, which may have an empty side', () => {
    const facts = sampleFacts()
    const conclusions = [
      { theme: 'T1', strengths: [], improvements: [] },
      { theme: 'T7', strengths: [], improvements: [] },
    ]
    const gaps = gapsOf({ ...facts, approaches: facts.approaches.map((it) => ({ ...it, conclusions })) })
    expect(gaps).toEqual([
      { path: 'approaches[0].conclusions[1].theme', reason: 'Thema T7 staat niet in het toetsingskader.' },
      { path: 'approaches[0].conclusions', reason: 'Thema T2 (Aanpak) heeft geen conclusie.' },
    ])
  })

  it('refuses no approach, the same approach twice, and the same respondent twice', () => {
    const facts = sampleFacts()
    const [approach] = facts.approaches
    if (!approach) throw new Error('the sample has an approach')
    expect(gapsOf({ ...facts, approaches: [] })).toEqual([{ path: 'approaches', reason: 'Er is geen aanpak.' }])
    expect(gapsOf({ ...facts, approaches: [approach, approach] }).map((gap) => gap.path)).toEqual([
      'approaches[1].slug',
    ])
    const partners = [...approach.partners, { organisation: 'GGD Voorbeeld', unit: null }]
    expect(gapsOf({ ...facts, approaches: [{ ...approach, partners }] }).map((gap) => gap.path)).toEqual([
      'approaches[0].respondents.partners[2]',
    ])
  })

  it('refuses a fourth partner and half an emoji when the tree is made final', () => {
    const facts = sampleFacts()
    const approaches = facts.approaches.map((it) => ({
      ...it,
      name: 'Half \ud83d',
      partners: ['A', 'B', 'C', 'D'].map((organisation) => ({ organisation, unit: null })),
    }))
    const outcome = completeFactsheet(factsheetOf({ ...facts, approaches }, sampleFramework), sampleFramework)
    expect('gaps' in outcome && outcome.gaps.map((gap) => gap.path)).toEqual([
      'approaches[0].name',
      'approaches[0].respondents.partners',
    ])
  })
})

describe('factsheetOf', () => {
  it('puts findings, indicators and conclusions in the order of the framework', () => {
    const facts = withFindings((all) => [...all].reverse())
    const turned = {
      ...facts,
      approaches: facts.approaches.map((it) => ({
        ...it,
        findings: it.findings.map((finding) => ({ ...finding, indicators: [...finding.indicators].reverse() })),
        conclusions: [...it.conclusions].reverse(),
      })),
    }
    expect(factsheetOf(turned, sampleFramework)).toEqual(factsheetOf(sampleFacts(), sampleFramework))
  })
})
