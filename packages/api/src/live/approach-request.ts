import { z } from 'zod'

/** Which approach is watched, and the indicator on the screen. */
export interface WatchedApproach {
  assessment: string
  indicator: string
}

const shape = z.tuple([z.literal(''), z.literal('live'), z.uuid(), z.string().regex(/^T\d{1,2}(\.\d{1,2}){0,3}$/)])

/** Reads `/live/<assessment>/<indicator>`; null when it is anything else. */
export function readWatchedApproach(target: string): WatchedApproach | null {
  const parts = shape.safeParse(target.split('?', 1)[0]?.split('/'))
  return parts.success ? { assessment: parts.data[2], indicator: parts.data[3] } : null
}
