import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FindingPhase, findingWay, type StandingFinding } from '../workspace/finding-way.ts'
import { createSaver, type Unsent } from './text-saver.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const words = (text: string, verdict: 'meets' | null = null): FindingContent => ({
  blocks: text ? [{ text }] : [],
  verdicts: [{ indicator: 'T1.1.1', verdict, reason: null }],
  pointsOfAttention: [],
  documents: [],
  sources: [],
})
const standing = (over: Partial<StandingFinding> = {}): StandingFinding => ({
  subject: 'f',
  version: 1,
  content: words('Een.'),
  asks: false,
  by: null,
  ...over,
})
type Answer = { version: number; savedAt: string }

/** A server of one finding, and a page that shows it. */
function open(start = standing()) {
  let fields = start.content
  const seen = {
    phase: { is: 'rest' } as FindingPhase,
    news: [] as string[],
    kept: null as Unsent<FindingContent> | null,
    refreshed: 0,
  }
  const server = { ...start, isAway: false, isDeaf: false, quiet: [] as boolean[], saves: 0 }
  const saver = createSaver(findingWay, start, {
    read: () => fields,
    write: (content) => {
      fields = content
    },
    send: async ({ expected, content, quiet }) => {
      if (server.isAway) return { failed: true }
      server.quiet.push(quiet)
      if (server.asks && quiet) return { refusal: { refused: 'closed', reason: 'asks-first' } }
      if (expected !== server.version) {
        const current = { version: server.version, content: server.content, by: server.by }
        return { refusal: { refused: 'conflict', reason: 'finding-changed', current } }
      }
      Object.assign(server, { content, version: expected + 1, saves: server.saves + 1, asks: false })
      // The answer gets lost on its way.
      if (server.isDeaf) return { failed: true }
      return { done: { version: server.version, savedAt: '2026-11-22T13:32:00Z' } satisfies Answer }
    },
    keep: (unsent) => {
      seen.kept = unsent
    },
    tell: (phase, news) => {
      seen.phase = phase
      if (news) seen.news.push(news)
    },
    refresh: () => {
      seen.refreshed += 1
    },
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
    now: () => new Date(),
  })
  const type = (content: FindingContent) => {
    fields = content
    saver.changed()
  }
  return { saver, server, seen, type, fields: () => fields }
}
const soon = (milliseconds = 1_200) => vi.advanceTimersByTimeAsync(milliseconds)

describe('by itself', () => {
  test('saves what was typed after a moment of rest, once', async () => {
    const { type, server, seen } = open()
    for (const text of ['Een t', 'Een tw', 'Een twee.']) {
      type(words(text))
      await soon(300)
    }
    expect(seen.kept).toMatchObject({ expected: 1, content: words('Een twee.'), base: words('Een.') })
    await soon()
    expect([server.saves, server.content, seen.phase, seen.kept]).toEqual([
      1,
      words('Een twee.'),
      { is: 'saved', at: '2026-11-22T13:32:00Z' },
      null,
    ])
  })

  test('saves every eight seconds of typing without rest', async () => {
    const { type, server } = open()
    for (let at = 0; at < 20; at += 1) {
      type(words(`Een ${at}`))
      await soon(1_000)
    }
    expect(server.saves).toBe(2)
  })

  test('typed and taken back is nothing to save', async () => {
    const { type, server, seen } = open()
    type(words('Een twee.'))
    type(words('Een.'))
    await soon(10_000)
    expect([server.saves, seen.phase.is, seen.kept]).toEqual([0, 'rest', null])
  })

  test('an offered or approved finding waits for a yes, and keeps the text meanwhile', async () => {
    const { type, server, seen, saver } = open(standing({ asks: true }))
    type(words('Anders.'))
    await soon(10_000)
    expect([server.saves, seen.phase.is, seen.kept?.content]).toEqual([0, 'asks', words('Anders.')])
    expect(await saver.flush()).toBe(false)
    saver.agree()
    await soon()
    expect([server.saves, server.quiet, seen.phase.is]).toEqual([1, [false], 'saved'])
    saver.undo()
    type(words('Nog eens.'))
    await soon()
    expect(server.quiet).toEqual([false, true])
  })

  test('offered by somebody meanwhile: the server says so, and it asks', async () => {
    const { type, server, seen, saver, fields } = open()
    server.asks = true
    type(words('Anders.'))
    await soon()
    expect([server.saves, seen.phase.is, seen.refreshed]).toEqual([0, 'asks', 1])
    saver.undo()
    expect([fields(), seen.kept]).toEqual([words('Een.'), null])
  })
})

describe('without a connection', () => {
  test('goes on trying, and saves it once', async () => {
    const { type, server, seen } = open()
    server.isAway = true
    type(words('Twee.'))
    await soon(20_000)
    expect([seen.phase.is, seen.kept?.content]).toEqual(['waiting', words('Twee.')])
    server.isAway = false
    await soon(30_000)
    expect([server.saves, seen.phase.is, seen.kept]).toEqual([1, 'saved', null])
  })

  test('an answer that got lost is no conflict: its own text stands there', async () => {
    const { type, server, seen, saver } = open()
    server.isDeaf = true
    type(words('Twee.'))
    await soon()
    server.isDeaf = false
    saver.wake()
    await soon(0)
    expect([server.saves, seen.phase.is]).toEqual([1, 'saved'])
    type(words('Drie.'))
    await soon()
    expect([server.version, server.content]).toEqual([3, words('Drie.')])
  })

  test('what a closed window left goes on where it was, also when it had arrived', async () => {
    const left = { subject: 'f', expected: 1, base: words('Een.'), content: words('Twee.') }
    const { saver, server, fields } = open()
    saver.resume(left)
    await soon()
    expect([fields(), server.saves]).toEqual([words('Twee.'), 1])
    const again = open(standing({ version: 2, content: words('Twee.') }))
    again.saver.resume(left)
    await soon()
    expect([again.server.saves, again.seen.kept]).toEqual([0, null])
  })
})

describe('two inspectors', () => {
  const theirs = (content: FindingContent) => standing({ version: 2, content, by: 'Bas' })

  test('what another saved fills the fields when nothing is unsaved', () => {
    const { saver, fields, seen } = open()
    saver.accept(theirs(words('Van Bas.')))
    expect([fields(), seen.news]).toEqual([words('Van Bas.'), ['Bijgewerkt met wat Bas opsloeg.']])
  })

  test('changes at different places come together and are saved', async () => {
    const { saver, type, server, fields } = open()
    type(words('Van mij.'))
    Object.assign(server, theirs(words('Een.', 'meets')))
    saver.accept(theirs(words('Een.', 'meets')))
    await soon()
    expect([fields(), server.content, server.version]).toEqual([
      words('Van mij.', 'meets'),
      words('Van mij.', 'meets'),
      3,
    ])
  })

  test.each([
    ['mine', 'Van mij.'],
    ['theirs', 'Van Bas.'],
    ['both', 'Van mij. Van Bas.'],
  ] as const)('at the same place: both are shown, and %s is kept when chosen', async (side, text) => {
    const { saver, type, server, seen, fields } = open()
    type(words('Van mij.'))
    Object.assign(server, theirs(words('Van Bas.')))
    await soon()
    expect(seen.phase).toMatchObject({ is: 'clash', mine: words('Van mij.'), theirs: { by: 'Bas' } })
    expect(fields()).toEqual(words('Van mij.'))
    saver.choose(side)
    await soon()
    expect(server.content.blocks.map((block) => block.text).join(' ')).toBe(text)
    expect(seen.kept).toBeNull()
  })

  test('old news changes nothing', async () => {
    const { saver, type, fields } = open()
    type(words('Twee.'))
    await soon()
    saver.accept(standing())
    expect(fields()).toEqual(words('Twee.'))
  })
})
