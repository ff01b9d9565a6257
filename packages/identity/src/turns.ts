/** Lets `atOnce` pieces of work run side by side and `waiting` more wait their turn; further ones get null at once. */
export function takeTurns(atOnce: number, waiting: number) {
  let running = 0
  const queue: (() => void)[] = []

  const enter = async () => {
    if (running < atOnce) {
      running += 1
      return
    }
    // A place is handed over, not given back and taken again: nobody slips in between.
    await new Promise<void>((resolve) => queue.push(resolve))
  }
  const leave = () => {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }

  return async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (running >= atOnce && queue.length >= waiting) return null
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
