/** One JSON line per happening: ids, verbs and times, never content. */
export type WriteLine = (line: Record<string, unknown>) => void

export const lineToStdout: WriteLine = (line) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), process: 'worker', ...line })}\n`)
}

/** Kind and code of an error, not its message: a database's or mail server's message can quote what we keep silent. */
export function kindOfError(error: unknown): { error: string; code?: string } {
  if (typeof error !== 'object' || error === null) return { error: typeof error }
  const { name, code } = error as { name?: unknown; code?: unknown }
  return {
    error: typeof name === 'string' ? name : 'Error',
    ...(typeof code === 'string' && { code }),
  }
}
