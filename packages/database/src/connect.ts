import { Pool, types } from 'pg'
import { NamedClient } from './named-client.ts'

/** One pool of connections as one login role. */
export interface Connection {
  readonly pool: Pool
  /** A round trip to the database, in milliseconds; rejects when it takes over two seconds or the database is away. */
  ping(): Promise<number>
  close(): Promise<void>
}

export interface ConnectOptions {
  /** Seen in pg_stat_activity. */
  name: string
  /** Most connections at once; 8 is what two cores can use. */
  max?: number
  /** Longest statement in milliseconds. */
  statementTimeout?: number
  /** Told when an idle connection is lost; the pool makes new ones by itself. */
  onLost?(error: Error): void
}

/** Opens a pool on a database URL. Connects lazily, and again by itself after the database was away. */
export function connect(url: string, options: ConnectOptions): Connection {
  const pool = new Pool({
    connectionString: url,
    application_name: options.name,
    max: options.max ?? 8,
    Client: NamedClient,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    types: { getTypeParser },
    statement_timeout: options.statementTimeout ?? 30_000,
    idle_in_transaction_session_timeout: 60_000,
  })
  // Without a listener a lost idle connection would end the process.
  pool.on('error', (error) => options.onLost?.(error))
  let closing: Promise<void> | null = null
  return {
    pool,
    ping: sharePing(() => pingThrough(pool)),
    close: () => {
      closing ??= pool.end()
      return closing
    },
  }
}

/** A date without a time stays `YYYY-MM-DD`: as a local midnight it would be the day before in UTC. */
const getTypeParser: typeof types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === types.builtins.DATE ? (value: string) => value : types.getTypeParser(type, format as 'text')

/** Callers that ask at the same moment share one round trip: a health check never crowds out the work. */
function sharePing(ping: () => Promise<number>): () => Promise<number> {
  let running: Promise<number> | null = null
  return () => {
    running ??= ping().finally(() => {
      running = null
    })
    return running
  }
}

async function pingThrough(pool: Pool): Promise<number> {
  const began = performance.now()
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not answer within two seconds.')), 2_000)
  })
  try {
    await Promise.race([pool.query('select 1'), tooLate])
    return performance.now() - began
  } finally {
    clearTimeout(timer)
  }
}
