/** System calls that end like this found no database, or lost it. */
const lost = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/** SQLSTATE: the connection failed (class 08), no connection is left, the server stops, crashed, or cannot take anybody yet. */
const refused = /^(08[0-9A-Z]{3}|53300|57P0[123])$/

/** pg and its pool give these no code. */
const spoken =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|The database did not answer)/

/** Whether an error, or what caused it, says that the database is away: worth asking again, and nobody's mistake. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as { code?: unknown; syscall?: unknown }
  if (typeof code === 'string' && (lost.has(code) || refused.test(code))) return true
  // A unix socket that is gone; a file that is gone is another matter.
  if (code === 'ENOENT' && syscall === 'connect') return true
  if (spoken.test(error.message)) return true
  if (error instanceof AggregateError) return error.errors.some(isUnavailable)
  return isUnavailable(error.cause)
}
