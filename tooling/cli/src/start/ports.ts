import { createServer } from 'node:net'
import type { Environment } from '../environment.ts'
import { OneLine } from '../one-line.ts'

/** Refuses a port that another program holds, before anything is built or booted. */
export async function requireFreePorts({ host, portal, console }: Environment): Promise<void> {
  await requireFree('PORTAL_PORT', host, portal.port)
  await requireFree('CONSOLE_PORT', host, console.port)
}

function requireFree(variable: string, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(new OneLine(explain(variable, host, port, error.code))),
    )
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()))
  })
}

function explain(variable: string, host: string, port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE')
    return `${variable}: port ${port} is in use by another program; stop it or set ${variable} to a free port`
  if (code === 'EACCES') return `${variable}: this user may not listen on port ${port}; choose one above 1023`
  return `${variable}: cannot listen on ${host}:${port} (${code})`
}
