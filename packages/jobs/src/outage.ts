import { kindOfError, type WriteLine } from './worker-log.ts'

/** Keeps a database outage to one line at its start and one at its end, however many attempts fail in between. */
export interface Outage {
  failed(error: unknown): void
  succeeded(): void
}

const quietFor = 60_000

export function watchOutage(log: WriteLine, now: () => number = Date.now): Outage {
  let awaySince: number | null = null
  const lastSaid = new Map<string, number>()
  return {
    failed(error) {
      if (isConnectionLost(error)) {
        if (awaySince === null) log({ event: 'database-away', ...kindOfError(error) })
        awaySince ??= now()
        return
      }
      const kind = kindOfError(error)
      const key = `${kind.error} ${kind.code ?? ''}`
      if (now() - (lastSaid.get(key) ?? Number.NEGATIVE_INFINITY) < quietFor) return
      lastSaid.set(key, now())
      log({ event: 'surprise', ...kind })
    },
    succeeded() {
      if (awaySince === null) return
      log({ event: 'database-back', seconds: Math.round((now() - awaySince) / 1000) })
      awaySince = null
    },
  }
}

const lostCodes = /^(ECONN|EPIPE|ENOTFOUND|ENOENT|ETIMEDOUT|EHOST|08|57P0|53300)/
const lostWords =
  /connection (terminated|ended|error)|timeout expired|timeout exceeded|not queryable|cannot use a pool/i

/** Whether an error says that the database is away rather than that something is wrong. */
export function isConnectionLost(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, message, errors } = error as { code?: unknown; message?: unknown; errors?: unknown }
  if (Array.isArray(errors) && errors.some(isConnectionLost)) return true
  return (typeof code === 'string' && lostCodes.test(code)) || (typeof message === 'string' && lostWords.test(message))
}
