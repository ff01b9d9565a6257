import { evaluateFigure, type FigureOutcome, unitsOfShare } from '@toezicht/domain/national-report/evaluate-figure'
import type { FigureCase, FigureDefinition, FigureSource } from '@toezicht/domain/national-report/figure'
import { placeUnits } from '@toezicht/domain/national-report/place-units'
import { percentOf } from '@toezicht/domain/national-report/share'
import { describe, expect, it } from 'vitest'
import { codedFactsOf } from './coded-facts.ts'
import { checkCases } from './figure-check/check-cases.ts'
import { checkStudy } from './figure-check/check-study.ts'
import { publishedCounts } from './figure-check/published-counts.ts'
import { ggsr2013 } from './ggsr-2013.ts'
import { nationalFiguresOf } from './national-figures.ts'

const definitions = nationalFiguresOf('ggsr-2013')
const cases = checkCases()

function definitionOf(code: string): FigureDefinition {
  const found = definitions.find((each) => each.code === code)
  if (!found) throw new Error(`no figure ${code}`)
  return found
}

const all = (study: readonly FigureCase[]) => definitions.map((each) => evaluateFigure(each, study, 'approved'))
const before = all(cases)

/** The study with other values at one source of these approaches; null takes away what stood there. */
function changed(unit: readonly FigureCase[], { kind, code }: FigureSource, values: readonly string[] | null) {
  const ids = unit.map(({ assessmentId }) => assessmentId)
  return cases.map((each): FigureCase => {
    if (!ids.includes(each.assessmentId)) return each
    const { [code]: _gone, ...rest } = each.standing[kind]
    const written = values === null ? rest : { ...rest, [code]: { values, approved: true } }
    return { ...each, standing: { ...each.standing, [kind]: written } }
  })
}

function numbersOf(outcome: FigureOutcome, share: string) {
  const found = outcome.shares.find(({ code }) => code === share)
  return { numerator: found?.numerator, denominator: found?.denominator, ...outcome.units }
}

describe('the check study', () => {
  it('has 30 approaches in 21 gemeenten, each name once', () => {
    expect(checkStudy).toHaveLength(30)
    expect(new Set(checkStudy.map(({ municipality }) => municipality)).size).toBe(21)
    expect(new Set(cases.map(({ assessmentId }) => assessmentId)).size).toBe(30)
  })

  it.each(publishedCounts)('%s, %s: %d of %d, %d%%', (figure, share, numerator, denominator, percent) => {
    const outcome = evaluateFigure(definitionOf(figure), cases, 'approved')
    const found = outcome.shares.find(({ code }) => code === share)
    expect(found).toMatchObject({
      numerator,
      denominator,
      unit: figure === 'number-of-families' ? 'municipality' : 'approach',
    })
    expect(found && percentOf(found)).toBe(percent)
    expect(outcome.units).toMatchObject({ missing: 0, divided: 0 })
  })

  it('counts the two approaches that take over as no verdict, not as a no', () => {
    expect(before.find(({ code }) => code === 'need-of-family')?.units).toMatchObject({ counted: 28, left: 2 })
  })

  it('tells the three things that are 57% apart', () => {
    const told = before.flatMap(({ shares }) => shares).filter((share) => percentOf(share) === 57)
    expect(told.map(({ code, numerator, denominator, unit }) => [code, numerator, denominator, unit])).toEqual([
      ['coordinates', 17, 30, 'approach'],
      ['unknown', 12, 21, 'municipality'],
      ['no', 17, 30, 'approach'],
    ])
  })
})

describe('one change in the data changes the figure by one', () => {
  const rows = publishedCounts.map(([figure, share]) => [figure, share] as const)

  it.each(rows)('%s, %s: every unit behind the number', (code, share) => {
    const definition = definitionOf(code)
    const wanted = definition.shares.find((each) => each.code === share)
    const placed = placeUnits(definition, cases, 'approved')
    const behind = wanted ? unitsOfShare(placed, wanted) : []
    const then = (values: string[] | null, unit: readonly FigureCase[]) =>
      numbersOf(evaluateFigure(definition, changed(unit, definition.rule, values), 'approved'), share)
    const [numerator, ...apart] = wanted?.numerator ?? []
    const other = definition.denominator.find((value) => value !== numerator && !apart.includes(value)) ?? ''
    const now = numbersOf(evaluateFigure(definition, cases, 'approved'), share)
    const less = { ...now, numerator: behind.length - 1, counted: now.counted - 1, denominator: now.counted - 1 }
    expect(behind).toHaveLength(now.numerator ?? -1)
    for (const { cases: unit } of behind) {
      expect(then([other], unit)).toEqual({ ...now, numerator: behind.length - 1 })
      expect(then(['no-verdict'], unit)).toEqual({ ...less, left: now.left + 1 })
      expect(then(null, unit)).toEqual({ ...less, missing: now.missing + 1 })
    }
    const elsewhere = placed.filter((each) => each.placement === 'counted' && !behind.includes(each))
    expect(elsewhere).toHaveLength(now.counted - behind.length)
    for (const { cases: unit } of elsewhere)
      expect(then([numerator ?? ''], unit)).toEqual({ ...now, numerator: behind.length + 1 })
  })

  it('and no figure that does not read it', () => {
    for (const definition of definitions) {
      for (const { cases: unit, placement } of placeUnits(definition, cases, 'approved')) {
        const after = all(changed(unit, definition.rule, ['something-else']))
        const moved = definitions.filter((_, at) => JSON.stringify(after[at]) !== JSON.stringify(before[at]))
        for (const { rule, filter } of moved)
          expect([rule, ...filter.map(({ source }) => source)]).toContainEqual(definition.rule)
        expect([definition.code, moved.includes(definition)]).toEqual([definition.code, placement === 'counted'])
      }
    }
  })

  it('an approach that makes agreements leaves the figure about those without', () => {
    const definition = definitionOf('availability-problems')
    const [unit] = placeUnits(definition, cases, 'approved').filter(({ values }) => values.includes('yes'))
    const source: FigureSource = { kind: 'verdict', code: 'T5.2.1' }
    const numbers = (values: string[] | null) =>
      numbersOf(evaluateFigure(definition, changed(unit?.cases ?? [], source, values), 'approved'), 'yes')
    expect(numbers(['meets'])).toMatchObject({ numerator: 21, denominator: 23, outside: 7, missing: 0 })
    expect(numbers(null)).toMatchObject({ numerator: 21, denominator: 23, outside: 6, missing: 1 })
  })

  it('two approaches of one gemeente that say different things make it divided, not known', () => {
    const definition = definitionOf('number-of-families')
    const one = cases.filter(({ municipalityId }) => municipalityId === 'Voorbeeldberg').slice(0, 1)
    const numbers = (values: string[] | null) =>
      numbersOf(evaluateFigure(definition, changed(one, definition.rule, values), 'approved'), 'known')
    expect(numbers(['improvement-point'])).toMatchObject({ numerator: 8, denominator: 20, divided: 1, missing: 0 })
    expect(numbers(null)).toMatchObject({ numerator: 8, denominator: 20, divided: 0, missing: 1 })
  })
})

describe('the definitions', () => {
  const facts = codedFactsOf('ggsr-2013')
  const indicators = ggsr2013.themes.flatMap(({ criteria }) => criteria.flatMap((each) => each.indicators))
  const valuesOf: Record<FigureSource['kind'], (code: string) => readonly string[] | undefined> = {
    verdict: (code) =>
      indicators.some((each) => each.code === code) ? ['meets', 'improvement-point', 'no-verdict'] : undefined,
    answer: (code) => ggsr2013.questions.find((each) => each.code === code)?.options.map((each) => each.code),
    'coded-fact': (code) => facts.find((each) => each.code === code)?.values.map((each) => each.code),
  }

  it('cover the figures 2 to 10 of the report', () => {
    expect([...new Set(definitions.map(({ figure }) => figure))]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, null])
    expect(new Set(definitions.map(({ code }) => code)).size).toBe(definitions.length)
  })

  it.each(definitions)('$code reads what the framework has', ({ rule, filter, denominator, shares }) => {
    expect(valuesOf[rule.kind](rule.code)).toEqual(expect.arrayContaining([...denominator]))
    for (const { source, anyOf } of filter)
      expect(valuesOf[source.kind](source.code)).toEqual(expect.arrayContaining([...anyOf]))
    expect(shares.flatMap(({ numerator }) => numerator).toSorted()).toEqual(denominator.toSorted())
  })

  it('reads every coded fact', () => {
    const read = definitions.map(({ rule }) => rule).filter(({ kind }) => kind === 'coded-fact')
    expect(read.map(({ code }) => code).toSorted()).toEqual(facts.map(({ code }) => code).toSorted())
  })

  it('has none for a framework it does not know', () => {
    expect(nationalFiguresOf('elders')).toEqual([])
  })
})
