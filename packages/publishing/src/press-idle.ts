import { closePdfPress } from './pdf-press.ts'

const pressIdleFor = 60_000
let pressTimer: NodeJS.Timeout | undefined

/** The compiler and its fonts take far more memory than the rest of the worker: they go when nobody prints. */
export function stopPressWhenIdle(): void {
  clearTimeout(pressTimer)
  pressTimer = setTimeout(() => void closePdfPress(), pressIdleFor)
  pressTimer.unref()
}
