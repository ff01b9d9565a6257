import { beforeEach, describe, expect, test } from 'vitest'
import type { Unsent } from '../unsent/unsent-answer.ts'
import { createAutosaver } from './autosaver.ts'
import type { SaveItem, SaveResult, SaveState } from './save-result.ts'

const answer = (text: string) => ({ value: { kind: 'text', text } as const, explanation: null })
const theirs = (text: string, version: number): SaveResult => {
  return { outcome: 'conflict', version, savedAt: '2026-11-22T13:32:00Z', by: 'Ilse Bakker', ...answer(text) }
}
const saved = (version: number): SaveResult => ({ outcome: 'saved', version, savedAt: '2026-11-22T13:32:00Z' })

let sent: { key: string; item: SaveItem }[]
let replies: ((result: SaveResult) => void)[]
let waiting: { work: () => void; milliseconds: number }[]
let shown: SaveState[]
let keys: number
let filled: [string, unknown][]
let kept: (Unsent | null)[]

function saver() {
  return createAutosaver({
    stored: { V1: { ...answer('as it was'), version: 4, savedAt: '2026-11-20T10:00:00Z', by: null } },
    save: (key, item) => {
      sent.push({ key, item })
      return new Promise((resolve) => replies.push(resolve))
    },
    newKey: () => `key ${++keys}`,
    later: (work, milliseconds) => waiting.push({ work, milliseconds }),
    show: (_, state) => shown.push(state),
    fill: (question, answer) => filled.push([question, answer.value]),
    keep: (_, unsent) => kept.push(unsent && structuredClone(unsent)),
  })
}

async function reply(result: SaveResult): Promise<void> {
  replies.shift()?.(result)
  await new Promise((resolve) => setTimeout(resolve))
}

beforeEach(() => {
  ;[sent, replies, waiting, shown, keys, filled, kept] = [[], [], [], [], 0, [], []]
})

test('what is typed during a save follows it, on the version it made', async () => {
  const autosaver = saver()
  autosaver.write('V1', answer('a'))
  autosaver.write('V1', answer('ab'))
  autosaver.write('V1', answer('abc'))
  expect(sent.map(({ item }) => item.expected)).toEqual([4])
  await reply(saved(5))
  expect(sent[1]).toEqual({ key: 'key 3', item: { question: 'V1', ...answer('abc'), expected: 5 } })
  await reply(saved(6))
  expect(shown.at(-1)).toMatchObject({ phase: 'saved' })
  expect(autosaver.hasUnsaved()).toBe(false)
})

test('no answer: the same key again, ever slower, and only then what was typed since', async () => {
  const autosaver = saver()
  autosaver.write('V1', answer('a'))
  await reply({ outcome: 'waits', why: 'connection' })
  expect(shown.at(-1)).toEqual({ phase: 'waiting', why: 'connection' })
  autosaver.write('V1', answer('ab'))
  expect(autosaver.hasUnsaved()).toBe(true)
  waiting.shift()?.work()
  await reply({ outcome: 'waits', why: 'connection' })
  expect(waiting.map(({ milliseconds }) => milliseconds)).toEqual([2000])
  autosaver.retryNow()
  await reply(saved(5))
  await reply(saved(6))
  expect(sent.map(({ key, item }) => [key, item.expected])).toEqual([
    ['key 1', 4],
    ['key 1', 4],
    ['key 1', 4],
    ['key 2', 5],
  ])
  waiting[0]?.work()
  expect(sent).toHaveLength(4)
})

test('a conflict holds everything until someone chooses; the choice builds on the newer version', async () => {
  const autosaver = saver()
  autosaver.write('V1', answer('mine'))
  await reply(theirs('theirs', 9))
  expect(shown.at(-1)).toMatchObject({ phase: 'conflict', mine: answer('mine'), theirs: { by: 'Ilse Bakker' } })
  autosaver.write('V1', answer('mine and more'))
  expect(shown.at(-1)).toMatchObject({ phase: 'conflict', mine: answer('mine and more'), theirs: answer('theirs') })
  expect(sent).toHaveLength(1)
  autosaver.settle('V1', answer('mine and theirs'))
  expect(sent[1]?.item).toMatchObject({ ...answer('mine and theirs'), expected: 9 })
})

test('taking the stored text needs no save', async () => {
  const autosaver = saver()
  autosaver.write('V1', answer('mine'))
  await reply(theirs('theirs', 9))
  autosaver.settle('V1', answer('theirs'))
  expect(sent).toHaveLength(1)
  expect(autosaver.hasUnsaved()).toBe(false)
})

test('a refused answer stays unsaved until it is changed', async () => {
  const autosaver = saver()
  autosaver.write('V1', answer('veel'))
  await reply({ outcome: 'refused', reason: 'wrong-type' })
  expect(shown.at(-1)).toEqual({ phase: 'refused', reason: 'wrong-type' })
  expect(autosaver.hasUnsaved()).toBe(true)
  autosaver.write('V1', answer('12'))
  await reply(saved(5))
  expect(autosaver.hasUnsaved()).toBe(false)
})

describe('a change of somebody else', () => {
  const text = (words: string) => ({ kind: 'text', text: words })

  test('fills the field where nothing is unsaved, and the next save builds on it', async () => {
    const autosaver = saver()
    autosaver.accept('V1', answer('theirs'), 5, 'Ilse Bakker')
    expect(filled).toEqual([['V1', text('theirs')]])
    expect(shown.at(-1)).toMatchObject({ phase: 'changed', by: 'Ilse Bakker' })
    autosaver.write('V1', answer('mine'))
    expect(sent[0]?.item.expected).toBe(5)
  })

  test('is left out when it is not newer than what stands here', async () => {
    const autosaver = saver()
    autosaver.accept('V1', answer('old'), 4, 'Ilse Bakker')
    autosaver.accept('V1', answer('new'), 6, 'Ilse Bakker')
    autosaver.accept('V1', answer('in between'), 5, 'Ilse Bakker')
    expect(filled).toEqual([['V1', text('new')]])
  })

  test('never touches a field whose save is under way: one own save heard back says nothing new', async () => {
    const autosaver = saver()
    autosaver.write('V1', answer('mine'))
    autosaver.accept('V1', answer('mine'), 5, null)
    await reply(saved(5))
    expect(filled).toEqual([])
    expect(shown.at(-1)).toMatchObject({ phase: 'saved' })
  })

  test('on top of a save under way: shown when that is stored; what was typed meanwhile collides with it', async () => {
    const autosaver = saver()
    autosaver.write('V1', answer('mine'))
    autosaver.accept('V1', answer('on top'), 6, 'Ilse Bakker')
    await reply(saved(5))
    expect(filled).toEqual([['V1', text('on top')]])
    autosaver.write('V1', answer('a'))
    autosaver.write('V1', answer('ab'))
    autosaver.accept('V1', answer('again'), 8, 'Ilse Bakker')
    await reply(saved(7))
    expect(shown.at(-1)).toMatchObject({
      phase: 'conflict',
      mine: answer('ab'),
      theirs: { ...answer('again'), version: 8 },
    })
    expect(sent).toHaveLength(2)
  })

  test('meets refused text: both stand there; a newer one replaces theirs, not mine', async () => {
    const autosaver = saver()
    autosaver.write('V1', answer('veel'))
    await reply({ outcome: 'refused', reason: 'wrong-type' })
    autosaver.accept('V1', answer('12'), 5, 'Ilse Bakker')
    autosaver.accept('V1', answer('13'), 6, 'Omar Idrissi')
    expect(filled).toEqual([])
    expect(shown.at(-1)).toMatchObject({
      phase: 'conflict',
      mine: answer('veel'),
      theirs: { by: 'Omar Idrissi', version: 6 },
    })
    expect(autosaver.hasUnsaved()).toBe(true)
  })

  test('that says the same as mine ends the question', async () => {
    const autosaver = saver()
    autosaver.write('V1', answer('mine'))
    await reply(theirs('theirs', 5))
    autosaver.accept('V1', answer('mine'), 6, 'Ilse Bakker')
    expect(shown.at(-1)).toMatchObject({ phase: 'saved' })
    expect(autosaver.hasUnsaved()).toBe(false)
  })
})

describe('what is not acknowledged is kept', () => {
  test('from before it is sent until it is stored, with its key, and what was typed after it', async () => {
    const autosaver = saver()
    autosaver.write('V1', answer('a'))
    expect(kept.at(-1)).toMatchObject({
      flying: { key: 'key 1', expected: 4, ...answer('a') },
      next: null,
      waits: null,
    })
    autosaver.write('V1', answer('ab'))
    expect(kept.at(-1)).toMatchObject({ flying: { key: 'key 1' }, next: { key: 'key 2', ...answer('ab') } })
    await reply({ outcome: 'waits', why: 'signed-out' })
    expect(kept.at(-1)).toMatchObject({ waits: 'signed-out' })
    autosaver.retryNow()
    await reply(saved(5))
    expect(kept.at(-1)).toMatchObject({ flying: { key: 'key 2', expected: 5 } })
    await reply(saved(6))
    expect(kept.at(-1)).toBeNull()
  })

  test('a collision is kept as building on what was there before it: sent later, it collides again', async () => {
    const autosaver = saver()
    autosaver.write('V1', answer('mine'))
    await reply(theirs('theirs', 9))
    expect(kept.at(-1)).toMatchObject({ flying: null, next: answer('mine'), base: 8, held: 'conflict' })
    autosaver.settle('V1', answer('mine'))
    await reply(saved(10))
    expect(kept.at(-1)).toBeNull()
  })

  test('refused text is kept with its reason', async () => {
    const autosaver = saver()
    autosaver.write('V1', answer('veel'))
    await reply({ outcome: 'refused', reason: 'not-assigned' })
    expect(kept.at(-1)).toMatchObject({ next: answer('veel'), base: 4, held: 'not-assigned' })
  })
})

describe('what an earlier window left', () => {
  const left = { flying: null, next: null, base: 0, held: null, waits: null }
  const asked = { key: 'old 1', ...answer('asked'), expected: 3 }

  test('stands in the field and is sent under its own keys, in order', async () => {
    const autosaver = saver()
    const unsent = { ...left, flying: { ...asked, expected: 4 }, next: { key: 'old 2', ...answer('asked and more') } }
    expect(autosaver.resume('V1', unsent)).toBe(true)
    expect(filled).toEqual([['V1', answer('asked and more').value]])
    await reply(saved(5))
    await reply(saved(6))
    expect(sent.map(({ key, item }) => [key, item.expected])).toEqual([
      ['old 1', 4],
      ['old 2', 5],
    ])
    expect(autosaver.hasUnsaved()).toBe(false)
  })

  test('was stored after all, and somebody wrote on top of it: theirs comes back into the field', async () => {
    const autosaver = saver()
    autosaver.resume('V1', { ...left, flying: asked })
    await reply(saved(3))
    expect(filled.at(-1)).toEqual(['V1', answer('as it was').value])
    expect(autosaver.hasUnsaved()).toBe(false)
    autosaver.write('V1', answer('on theirs'))
    expect(sent.at(-1)?.item.expected).toBe(4)
  })

  test('was stored, somebody wrote on top of it, and there is more of it: both texts stand there', async () => {
    const autosaver = saver()
    autosaver.resume('V1', { ...left, flying: asked, next: { key: 'old 2', ...answer('and more') } })
    await reply(saved(3))
    expect(sent.at(-1)).toMatchObject({ key: 'old 2', item: { expected: 3 } })
    await reply(theirs('as it was', 4))
    expect(shown.at(-1)).toMatchObject({ phase: 'conflict', mine: answer('and more') })
  })

  test('waits while something unsaved stands in the field', () => {
    const autosaver = saver()
    autosaver.write('V1', answer('mine'))
    expect(autosaver.resume('V1', { ...left, flying: asked })).toBe(false)
    expect(filled).toEqual([])
  })
})
