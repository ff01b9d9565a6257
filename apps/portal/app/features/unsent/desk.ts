import type { SaveItem, SaveResult } from '../theme/save-result.ts'
import { sendUnsent } from './send-unsent.ts'
import type { Shelf } from './shelf.ts'
import { type Unsent, type UnsentAnswer, unsentId } from './unsent-answer.ts'

/** Whose session this browser holds. `seat` marks the session itself. */
export interface Seat {
  account: string
  seat: string
}

/** A page that can show a question takes over what was left there. False while something unsent stands in its field. */
export interface Taker {
  submission: string
  questions: ReadonlySet<string>
  resume(answer: UnsentAnswer): boolean
}

/** What waits, of this account: to be sent by itself, or for its writer to look at. */
export interface Waiting {
  /** Whether it outlives this page. */
  lasts: boolean
  sending: readonly UnsentAnswer[]
  held: readonly UnsentAnswer[]
}

export interface Desk {
  keep(place: Pick<UnsentAnswer, 'account' | 'submission' | 'section' | 'question'>, unsent: Unsent | null): void
  setTaker(taker: Taker | null): void
  onTaker(listener: () => void): () => void
  /** Looks once at what earlier windows left, and hands over or sends it. True while something of it still waits to be sent. */
  round(): Promise<boolean>
  waiting(): Waiting
  /** Everything unsent of the account that is signed in, in all its windows. */
  list(): Promise<UnsentAnswer[]>
  clear(): Promise<void>
  /** Throws one answer away, at its writer's wish. */
  drop(id: string): Promise<void>
  /** Another window cleared this account's shelf: what stands here now is not put back. */
  forget(account: string): void
  watch(listener: () => void): () => void
}

export interface Surroundings {
  shelf: Promise<Shelf>
  window: string
  /** Null when nobody is signed in, or when that cannot be asked now. */
  seat(): Promise<Seat | null>
  save(seat: Seat): Promise<(submission: string, key: string, item: SaveItem) => Promise<SaveResult>>
  livingWindows(): Promise<ReadonlySet<string>>
  alone(id: string, work: () => Promise<void>): Promise<void>
  /** Tells the other windows that this account's shelf was cleared. */
  announceCleared(account: string): void
  newKey(): string
  now(): Date
}

/** Keeps what is unsent of one browser: this page's own answers while they are unsent, and what closed windows left until it is sent. */
export function createDesk(around: Surroundings): Desk {
  const own = new Map<string, UnsentAnswer>()
  const forgotten = new Set<string>()
  const listeners = new Set<() => void>()
  let left: UnsentAnswer[] = []
  let taker: Taker | null = null
  let onTaker: (() => void) | null = null
  let waiting: Waiting = { lasts: false, sending: [], held: [] }

  async function tell(): Promise<void> {
    const { lasts } = await around.shelf
    const sending = [...[...own.values()].filter(({ waits }) => waits), ...left.filter(({ held }) => held === null)]
    waiting = { lasts, sending, held: left.filter(({ held }) => held !== null) }
    for (const listener of listeners) listener()
  }

  async function ofAccount(account: string): Promise<UnsentAnswer[]> {
    return (await (await around.shelf).all()).filter((answer) => answer.account === account)
  }

  function forget(account: string): void {
    for (const answer of own.values()) {
      if (answer.account === account) for (const key of keysOf(answer)) forgotten.add(key)
    }
  }

  async function serve(id: string, seat: Seat): Promise<boolean> {
    let isWaiting = false
    await around.alone(id, async () => {
      const shelf = await around.shelf
      const answer = (await ofAccount(seat.account)).find((each) => each.id === id)
      if (!answer) return
      if (taker?.submission === answer.submission && taker.questions.has(answer.question)) {
        // What it puts on the shelf goes before this removal: at worst both lie there, under one key.
        if (taker.resume(answer)) await shelf.remove([id])
        return
      }
      if (answer.held !== null) return
      const save = await around.save(seat)
      isWaiting = 'waits' in (await sendUnsent(answer, { ...shelf, save, newKey: around.newKey }))
    })
    return isWaiting
  }

  return {
    keep(place, unsent) {
      const id = unsentId({ ...place, window: around.window })
      const wasKept = own.has(id)
      if (unsent === null || keysOf(unsent).every((key) => forgotten.has(key))) own.delete(id)
      else own.set(id, { ...place, ...unsent, id, window: around.window, typedAt: around.now().toISOString() })
      const answer = own.get(id)
      if (answer) void around.shelf.then((shelf) => shelf.put(answer))
      else if (wasKept) void around.shelf.then((shelf) => shelf.remove([id]))
      void tell()
    },
    setTaker(next) {
      taker = next
      if (next) onTaker?.()
    },
    onTaker(listener) {
      onTaker = listener
      return () => {
        onTaker = null
      }
    },
    async round() {
      const shelf = await around.shelf
      const seat = (await shelf.all()).length > 0 ? await around.seat() : null
      let isWaiting = false
      if (seat) {
        const living = await around.livingWindows()
        for (const answer of await ofAccount(seat.account)) {
          if (living.has(answer.window)) continue
          isWaiting = await serve(answer.id, seat)
          if (isWaiting) break
        }
        left = (await ofAccount(seat.account)).filter((answer) => !living.has(answer.window))
      } else left = []
      await tell()
      return isWaiting
    },
    waiting: () => waiting,
    async list() {
      const isEmpty = (await (await around.shelf).all()).length === 0
      const seat = isEmpty ? null : await around.seat()
      return seat ? ofAccount(seat.account) : []
    },
    async clear() {
      const shelf = await around.shelf
      const seat = (await shelf.all()).length > 0 ? await around.seat() : null
      if (!seat) return
      forget(seat.account)
      around.announceCleared(seat.account)
      await shelf.remove((await ofAccount(seat.account)).map(({ id }) => id))
    },
    async drop(id) {
      left = left.filter((answer) => answer.id !== id)
      await (await around.shelf).remove([id])
      await tell()
    },
    forget,
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function keysOf({ flying, next }: Unsent): string[] {
  return [flying?.key, next?.key].filter((key) => key !== undefined)
}
