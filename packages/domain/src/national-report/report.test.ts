import { expect, test } from 'vitest'
import { reportSchema } from './report.ts'
import { sampleReport } from './sample-report.ts'

test('the sample is a report, with every kind of block', () => {
  expect(reportSchema.parse(sampleReport)).toEqual(sampleReport)
  const kinds = new Set(sampleReport.blocks.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual([
    'example',
    'figure',
    'heading',
    'heat-map',
    'indicators',
    'municipalities',
    'text',
  ])
})

test('a control character or an unknown key is refused', () => {
  expect(reportSchema.safeParse({ ...sampleReport, title: 'a\u0000' }).success).toBe(false)
  expect(reportSchema.safeParse({ ...sampleReport, extra: 1 }).success).toBe(false)
})
