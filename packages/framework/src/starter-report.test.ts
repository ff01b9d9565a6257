import { markersIn } from '@toezicht/domain/national-report/figure-marker'
import { blockContentSchema } from '@toezicht/domain/national-report/report-block'
import { expect, test } from 'vitest'
import { nationalFiguresOf } from './national-figures.ts'
import { starterReportOf } from './starter-report.ts'

const figures = nationalFiguresOf('ggsr-2013')
const blocks = starterReportOf('ggsr-2013')

test('every number in the starting text is one of a figure, and every figure of the report of 2013 is drawn', () => {
  const known = figures.flatMap(({ code, shares }) => shares.map((share) => `${code}.${share.code}`))
  const used = blocks.flatMap((block) => (block.kind === 'text' ? markersIn(block.text) : []))
  expect(used.length).toBeGreaterThan(10)
  expect(used.filter((marker) => !known.includes(marker))).toEqual([])
  const drawn = blocks.flatMap((block) => (block.kind === 'figure' ? block.figures : []))
  expect(drawn.sort()).toEqual(figures.flatMap(({ code, figure }) => (figure === null ? [] : [code])).sort())
})

test('the text starts with its one title', () => {
  for (const version of ['ggsr-2013', 'later']) {
    const starter = starterReportOf(version)
    expect(starter.map((block) => blockContentSchema.parse(block).kind === 'title')).toEqual(
      starter.map((_, at) => at === 0),
    )
  }
})
