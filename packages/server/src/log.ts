/** Writes one JSON line. Never content: ids, verbs, statuses and times only. */
export type WriteLog = (line: Record<string, unknown>) => void

export const logToStdout: WriteLog = (line) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`)
}

/**
 * What may be said about a surprise: its kind and where it happened. Its message only when the machine wrote it
 * (a TypeError, a failed system call): a database's message can quote an answer.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error }
  const { code, syscall } = error as { code?: unknown; syscall?: unknown }
  const machineMade = syscall !== undefined || error instanceof TypeError || error instanceof ReferenceError
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    ...(machineMade && { message: error.message }),
    at: (error.stack ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('at '))
      .slice(0, 8),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  }
}
