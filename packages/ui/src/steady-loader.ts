interface Reading {
  request: Request
  serverLoader<T>(): Promise<T>
}

/**
 * A page that reads itself again keeps what it shows while the server cannot be reached or is busy: a lost connection must not take a screen away from
 * whoever is writing in it. Going to another page still says that it failed. For a route's `clientLoader`; `route`: its id, to know what came with the page.
 */
export function steadyLoader(route: string) {
  let shown = cameWithPage(route)
  return async ({ request, serverLoader }: Reading): Promise<unknown> => {
    try {
      const found = await serverLoader()
      shown = { address: request.url, found }
      return found
    } catch (error) {
      if (shown?.address === request.url && isPassing(error)) return shown.found
      throw error
    }
  }
}

interface Shown {
  address: string
  found: unknown
}
interface Delivered {
  __remixContext?: { state?: { loaderData?: Record<string, unknown> | null } }
  location?: { href: string }
}

/** Taken from what the page brought: reading once more at its start (`hydrate`) would drop a refusal that came back with a form. */
function cameWithPage(route: string): Shown | null {
  const { __remixContext: delivered, location: here }: Delivered = globalThis
  const found = delivered?.state?.loaderData?.[route]
  if (found === undefined || !here) return null
  return { address: here.href.replace(/#.*$/, ''), found }
}

/** No answer came, or one that says: not now. */
function isPassing(error: unknown): boolean {
  if (error instanceof TypeError) return true
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null
  return status === 429 || status === 502 || status === 503 || status === 504
}
