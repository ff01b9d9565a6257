import type { Unsent } from '../unsent/unsent-answer.ts'

const prefix = 'toezicht-feitencheck '

/** What was typed in one comment and is not acknowledged, as it lies in this browser. */
export interface LeftComment {
  account: string
  factCheck: string
  comment: string
  part: string
  unsent: Unsent
}

function shelf(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** Whether this browser keeps what is put here beyond the page. */
export function shelfLasts(): boolean {
  const place = typeof window === 'undefined' ? null : shelf()
  if (!place) return false
  try {
    place.setItem(`${prefix}proef`, '1')
    place.removeItem(`${prefix}proef`)
    return true
  } catch {
    return false
  }
}

/** Keeps a comment at once, before the page can go away; null takes it off. False when the browser has no room. */
export function keepComment(left: Omit<LeftComment, 'unsent'>, unsent: Unsent | null): boolean {
  const key = `${prefix}${left.account} ${left.factCheck} ${left.comment}`
  try {
    if (unsent) shelf()?.setItem(key, JSON.stringify({ ...left, unsent } satisfies LeftComment))
    else shelf()?.removeItem(key)
    return true
  } catch {
    return false
  }
}

/** Everything left here, of whatever account and fact check. What cannot be read is passed over. */
export function leftComments(): LeftComment[] {
  const place = shelf()
  if (!place) return []
  const keys = Array.from({ length: place.length }, (_, at) => place.key(at) ?? '')
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      try {
        const left: LeftComment = JSON.parse(place.getItem(key) ?? 'null')
        return left?.unsent && left.comment ? [left] : []
      } catch {
        return []
      }
    })
}

/** At signing out: nothing stays behind for whoever sits here next. */
export function clearComments(): void {
  for (const { account, factCheck, comment } of leftComments())
    keepComment({ account, factCheck, comment, part: '' }, null)
}
