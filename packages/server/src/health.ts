import type { ServerResponse } from 'node:http'
import { barePolicy } from './security-headers.ts'

/** `GET /healthz`: 200 with version and database latency; 503 while the database is away. */
export async function sendHealth(
  response: ServerResponse,
  version: string,
  databaseLatency: () => Promise<number>,
): Promise<void> {
  const latency = await databaseLatency().catch(() => null)
  const body = JSON.stringify(
    latency === null
      ? { status: 'database-away', version }
      : { status: 'ok', version, databaseLatencyMs: Math.round(latency * 100) / 100 },
  )
  response.writeHead(latency === null ? 503 : 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'content-security-policy': barePolicy,
  })
  response.end(body)
}
