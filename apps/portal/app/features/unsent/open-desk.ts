import { createDesk, type Desk, type Seat } from './desk.ts'
import { openShelf } from './indexed-shelf.ts'
import { alone, enterWindow, livingWindows } from './windows.ts'

const [soonest, latest, calm] = [1_000, 60_000, 30_000]
// Only a page that has something to send needs the calls.
const calls = () => import('../theme/save-call.ts')

/** The desk of this page, at work. `known`: a page of questions knows whose it is. A round at once, when the connection or the reader comes back, and ever slower while something waits. */
export function openDesk(known: Seat | null): { desk: Desk; close(): void } {
  const window = enterWindow()
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('toezicht-unsent')
  let seat = known
  const desk = createDesk({
    shelf: openShelf(),
    window,
    seat: async () => {
      seat ??= await (await calls()).ownSeat()
      return seat
    },
    save: async (own) => (await calls()).savingAs(own),
    livingWindows: () => livingWindows(window),
    alone,
    announceCleared: (account) => channel?.postMessage(account),
    newKey: () => crypto.randomUUID(),
    now: () => new Date(),
  })
  if (channel) channel.onmessage = ({ data }) => desk.forget(String(data))

  let [timer, pause, isBusy, again] = [0, soonest, false, false]
  const round = async () => {
    again = isBusy
    if (isBusy) return
    isBusy = true
    self.clearTimeout(timer)
    const isWaiting = await desk.round().catch(() => true)
    isBusy = false
    if (again) return round()
    pause = isWaiting ? Math.min(latest, pause * 2) : soonest
    timer = self.setTimeout(round, isWaiting ? pause : calm)
  }
  const now = () => {
    pause = soonest
    if (document.visibilityState === 'visible') void round()
  }
  const stop = new AbortController()
  for (const moment of ['online', 'focus']) self.addEventListener(moment, now, { signal: stop.signal })
  document.addEventListener('visibilitychange', now, { signal: stop.signal })
  const stopWatching = desk.onTaker(now)
  // A page that shows questions takes over its own first.
  if (!known) void round()
  return {
    desk,
    close() {
      stop.abort()
      stopWatching()
      self.clearTimeout(timer)
      channel?.close()
    },
  }
}
