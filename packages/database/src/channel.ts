import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

/** Notifications between processes, through a connection of their own. */
export interface Channel {
  /** Sends payloads of at most 7,900 bytes each, in one transaction. Rejects while the database is away: nothing is kept for later. */
  send(payloads: readonly string[]): Promise<void>
  close(): Promise<void>
}

interface ChannelOptions {
  /** In pg_stat_activity. */
  name: string
  channel: string
  onMessage(payload: string): void
  /** Listening has begun, the first time or again: what was sent in between is lost. */
  onOpen(): void
}

const firstPause = 250
const longestPause = 5_000
const pulse = 5_000

/** Listens on a channel and goes on doing so: after the database was away, or the connection fell silent, it connects again by itself. */
export function openChannel(url: string, options: ChannelOptions): Channel {
  const stop = new AbortController()
  let open: Client | null = null

  async function listen(): Promise<void> {
    const client = new Client({
      connectionString: url,
      application_name: options.name,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
    })
    const lost = new Promise<void>((resolve) => {
      client.once('error', () => resolve())
      client.once('end', () => resolve())
    })
    // A second error (the stop of the database is said twice) must find a listener too.
    client.on('error', () => {})
    client.on('notification', ({ payload }) => payload && options.onMessage(payload))
    try {
      await client.connect()
      await client.query(`listen ${client.escapeIdentifier(options.channel)}`)
      open = client
      options.onOpen()
      await Promise.race([lost, beat(client, stop.signal)])
    } finally {
      open = null
      await Promise.race([client.end().catch(() => {}), wait(1_000, undefined, { ref: false })])
    }
  }

  async function keepListening(): Promise<void> {
    let pause = firstPause
    while (!stop.signal.aborted) {
      const began = performance.now()
      await listen().catch(() => {})
      pause = performance.now() - began > longestPause ? firstPause : Math.min(longestPause, pause * 2)
      await wait(pause, undefined, { signal: stop.signal, ref: false }).catch(() => {})
    }
  }

  const running = keepListening()
  return {
    async send(payloads) {
      if (!open) throw new Error('The channel is not open.')
      await open.query('select pg_notify($1, payload) from unnest($2::text[]) as payload', [options.channel, payloads])
    },
    async close() {
      stop.abort()
      await running
    },
  }
}

/** Returns when the connection no longer answers, or when told to stop: a cable that was pulled says nothing. */
async function beat(client: Client, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await wait(pulse, undefined, { signal: stop, ref: false }).catch(() => {})
    if (stop.aborted) return
    await client.query('select 1')
  }
}
