/** One account on one page of a submission; `windows` is how many it has open there. */
export interface Place {
  submission: string
  account: string
  section: string
}
export type Occupied = Place & { windows: number }

interface Spot extends Place {
  own: number
  /** When the last own window left; a page that loads again leaves for a moment only. */
  leftAt: number | null
  peers: Map<string, { windows: number; until: number }>
}

const grace = 3_000
const peerPatience = 12_000

/** Who is on which page, in memory. `onChange` hears each submission in which somebody came or left. */
export function openPresence(onChange: (submission: string) => void) {
  const spots = new Map<string, Map<string, Spot>>()

  function spotOf({ submission, account, section }: Place): Spot {
    const here = spots.get(submission) ?? new Map<string, Spot>()
    spots.set(submission, here)
    const key = `${account} ${section}`
    const spot = here.get(key) ?? { submission, account, section, own: 0, leftAt: null, peers: new Map() }
    here.set(key, spot)
    return spot
  }
  const isThere = (spot: Spot, now: number) =>
    windowsOf(spot, now) > 0 || (spot.leftAt !== null && now - spot.leftAt < grace)

  /** Forgets who is gone. */
  function sweep(submission: string): void {
    const here = spots.get(submission)
    const now = Date.now()
    let left = false
    for (const [key, spot] of here ?? []) {
      if (isThere(spot, now)) continue
      here?.delete(key)
      left = true
    }
    if (here?.size === 0) spots.delete(submission)
    if (left) onChange(submission)
  }

  return {
    enter(place: Place): void {
      const spot = spotOf(place)
      spot.own += 1
      spot.leftAt = null
      onChange(place.submission)
    },
    leave(place: Place): void {
      const spot = spotOf(place)
      spot.own -= 1
      if (spot.own === 0) {
        spot.leftAt = Date.now()
        setTimeout(() => sweep(place.submission), grace)
      }
      onChange(place.submission)
    },
    /** What another process says of its own windows; it says so again every few seconds, or is gone. */
    hear(peer: string, occupied: readonly Occupied[]): void {
      for (const { windows, ...place } of occupied) {
        spotOf(place).peers.set(peer, { windows, until: Date.now() + peerPatience })
      }
      for (const submission of new Set(occupied.map((each) => each.submission))) onChange(submission)
    },
    sweepAll(): void {
      for (const submission of [...spots.keys()]) sweep(submission)
    },
    at(submission: string): Occupied[] {
      const now = Date.now()
      return [...(spots.get(submission)?.values() ?? [])]
        .filter((spot) => isThere(spot, now))
        .map((spot) => ({ ...placeOf(spot), windows: windowsOf(spot, now) }))
    },
    /** This process's own windows, for the others to hear. */
    own(submission?: string): Occupied[] {
      const all = submission ? [spots.get(submission)] : [...spots.values()]
      return all.flatMap((here) => [...(here?.values() ?? [])].map((spot) => ({ ...placeOf(spot), windows: spot.own })))
    },
    size: () => spots.size,
  }
}
export type Presence = ReturnType<typeof openPresence>

function placeOf({ submission, account, section }: Spot): Place {
  return { submission, account, section }
}

function windowsOf(spot: Spot, now: number): number {
  const elsewhere = [...spot.peers.values()].filter(({ until }) => until > now)
  return elsewhere.reduce((sum, { windows }) => sum + windows, spot.own)
}
