import type { Watcher } from './watcher.ts'

/** One stream that is open, or about to be. */
export interface Seat<W = Watcher> {
  readonly submission: string
  readonly session: string
  account: string | null
  watcher: W | null
  /** Something happened before the stream began. */
  missed: boolean
}

/** Streams: in all, per account, and per session. A browser without HTTP/2 has six connections for all its tabs: four here leave two to save with. */
const most = { all: 1_000, account: 6, session: 4 }

/** Who has a stream open, and whether there is room for one more. */
export function openSeats<W = Watcher>() {
  const seats = new Set<Seat<W>>()
  const bySubmission = new Map<string, Set<Seat<W>>>()
  const byAccount = new Map<string, Set<Seat<W>>>()
  let isShut = false

  function leave(seat: Seat<W>): void {
    seats.delete(seat)
    drop(bySubmission, seat.submission, seat)
    if (seat.account) drop(byAccount, seat.account, seat)
  }

  return {
    /** A seat for one more stream; null when all are taken. */
    take(submission: string, session: string): Seat<W> | null {
      if (isShut || seats.size >= most.all) return null
      const seat: Seat<W> = { submission, session, account: null, watcher: null, missed: false }
      seats.add(seat)
      add(bySubmission, submission, seat)
      return seat
    },
    /** Whether this account may have it; else it is given back. */
    seat(seat: Seat<W>, account: string): boolean {
      const others = [...(byAccount.get(account) ?? [])]
      const sameBrowser = others.filter(({ session }) => session === seat.session).length
      if (isShut || others.length >= most.account || sameBrowser >= most.session) {
        leave(seat)
        return false
      }
      seat.account = account
      add(byAccount, account, seat)
      return true
    },
    leave,
    of: (submission: string): Seat<W>[] => [...(bySubmission.get(submission) ?? [])],
    ofAccount: (account: string): Seat<W>[] => [...(byAccount.get(account) ?? [])],
    all: (): Seat<W>[] => [...seats],
    shut(): void {
      isShut = true
    },
  }
}

function add<S>(index: Map<string, Set<S>>, key: string, seat: S): void {
  const known = index.get(key) ?? new Set()
  index.set(key, known.add(seat))
}

function drop<S>(index: Map<string, Set<S>>, key: string, seat: S): void {
  const known = index.get(key)
  known?.delete(seat)
  if (known?.size === 0) index.delete(key)
}
