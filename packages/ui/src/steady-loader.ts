interface Reading {
  request: Request
  serverLoader<T>(): Promise<T>
}

/**
 * A page that reads itself again keeps what it shows while the server cannot be reached or is busy: a lost connection must not take a screen away from
 * whoever is writing in it. Going to another page still says that it failed. For a route's `clientLoader`, one per route.
 */
export function steadyLoader() {
  let shown: { address: string; found: unknown } | null = null
  const load = async ({ request, serverLoader }: Reading): Promise<unknown> => {
    try {
      const found = await serverLoader()
      shown = { address: request.url, found }
      return found
    } catch (error) {
      if (shown?.address === request.url && isPassing(error)) return shown.found
      throw error
    }
  }
  // The first reading, which came with the page, is known as well.
  load.hydrate = true as const
  return load
}

/** No answer came, or one that says: not now. */
function isPassing(error: unknown): boolean {
  if (error instanceof TypeError) return true
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null
  return status === 429 || status === 502 || status === 503 || status === 504
}
