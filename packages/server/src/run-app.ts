import type { ServerBuild } from '@remix-run/server-runtime'
import { stopOnSignal } from './lifetime.ts'
import { startServer } from './server.ts'
import type { ServerOptions } from './server-options.ts'

/** Loads what `remix vite:build` made. `home` is the app's own folder, as a file URL. */
export function loadBuild(home: string): Promise<ServerBuild> {
  return import(new URL('./build/server/index.js', home).href)
}

/** Starts an app and stays until it is told to stop; a failure to start is one line and exit 1. */
export async function runApp(options: ServerOptions, close: () => Promise<void>): Promise<void> {
  try {
    const server = await startServer(options)
    stopOnSignal(() => server.stop(6_000).then(close))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
