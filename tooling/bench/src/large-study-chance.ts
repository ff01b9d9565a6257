/** Draws that are the same in every run: two measurements look at the same study. */
export interface Chance {
  happens(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** A whole number from `low` up to and including `high`. */
  whole(low: number, high: number): number
}

/** Mulberry32: small, even enough for sample data, and the same everywhere. */
export function chanceOf(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    happens: (probability) => next() < probability,
    pick: (from) => {
      const found = from[Math.floor(next() * from.length)]
      if (found === undefined) throw new Error('Nothing to pick from')
      return found
    },
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
  }
}
