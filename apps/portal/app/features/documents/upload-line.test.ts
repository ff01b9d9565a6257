import { expect, test } from 'vitest'
import { endOf, largestFile, sentSoFar, startOf, uploadSummary } from './upload-line.ts'

const file = { fileName: 'a.pdf', document: 'id', title: 'Werkplan', already: false, error: null }
const line = startOf(1, { name: 'a.pdf', size: 10 })

test('a file that is empty or too large never leaves the browser', () => {
  expect(line.phase).toBe('waiting')
  expect(startOf(2, { name: 'b.pdf', size: 0 }).phase).toBe('refused')
  expect(startOf(3, { name: 'c.pdf', size: largestFile }).phase).toBe('waiting')
  expect(startOf(3, { name: 'c.pdf', size: largestFile + 1 }).text).toContain('50 MB')
})

test('progress counts up, and then we look at it', () => {
  expect(sentSoFar(line, 0.456)).toMatchObject({ percent: 45, phase: 'sending' })
  expect(sentSoFar(line, 1)).toMatchObject({ percent: 100, phase: 'looking' })
})

test('every end has its words', () => {
  expect(endOf(line, { status: 200, file })).toMatchObject({ phase: 'added', text: 'Toegevoegd' })
  expect(endOf(line, { status: 200, file: { ...file, already: true } }).text).toContain('«Werkplan»')
  expect(endOf(line, { status: 422, file: { ...file, document: null, error: 'Te vol.' } }).text).toBe('Te vol.')
  expect(endOf(line, { status: 413, file: null }).text).toContain('te groot')
  expect(endOf(line, null).text).toContain('geen verbinding')
  expect(endOf({ ...line, phase: 'cancelled' }, { status: 200, file })).toMatchObject({ phase: 'cancelled' })
})

test('the summary counts what is in and what is not', () => {
  const as = (phase: typeof line.phase) => ({ ...line, phase })
  expect(uploadSummary([])).toBe('')
  expect(uploadSummary([as('sending')])).toBe('0 van 1 bestand toegevoegd.')
  expect(uploadSummary([as('added'), as('refused'), as('cancelled')])).toBe(
    '1 van 3 bestanden toegevoegd, 1 niet toegevoegd, 1 geannuleerd.',
  )
})
