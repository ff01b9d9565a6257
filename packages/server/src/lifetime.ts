/** Runs until a signal comes or the parent process is gone, then stops once, within `milliseconds`. */
export function stopOnSignal(stop: () => Promise<void>, milliseconds = 9_000): void {
  let stopping = false
  const end = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), milliseconds).unref()
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  // A killed parent cannot send a signal, but its channel breaks.
  if (process.connected) process.on('disconnect', end)
}
