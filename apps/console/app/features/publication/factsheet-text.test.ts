import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { expect, test } from 'vitest'
import { changedParts } from './factsheet-text.ts'

const now = sampleFactsheet()

test('nothing stands there when both say the same', () => {
  expect(changedParts(now, structuredClone(now))).toEqual([])
})

test('one verdict and one conclusion: those two parts, in order, each with both texts', () => {
  const before = structuredClone(now)
  const [approach] = before.approaches
  const [finding] = approach?.findings ?? []
  const [indicator] = finding?.indicators ?? []
  const [conclusion] = approach?.conclusions ?? []
  if (!approach || !finding || !indicator || !conclusion) throw new Error('The sample says too little')
  indicator.verdict = 'improvement-point'
  conclusion.strengths = ['Dit stond er eerst.']
  const changed = changedParts(before, now)
  expect(changed.map(({ label }) => label)).toEqual([
    `${approach.name}, ${finding.indicators.map(({ code }) => code).join(', ')}`,
    `${approach.name}, ${conclusion.theme}: wat gaat goed`,
  ])
  expect(changed[0]?.before).toContain(`${indicator.code} X verbeterpunt`)
  expect(changed[1]?.before).toEqual(['Dit stond er eerst.'])
})

test('an approach that went away is named with what stood there', () => {
  const before = structuredClone(now)
  const [approach] = before.approaches
  if (!approach) throw new Error('The sample has no approach')
  before.approaches.push({ ...approach, name: 'Verdwenen', slug: 'verdwenen' })
  expect(
    changedParts(before, now).every(({ label, now: lines }) => label.startsWith('Verdwenen') && lines.length === 0),
  ).toBe(true)
})
