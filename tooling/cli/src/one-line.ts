/** A failure the person at the terminal can do something about: its message is all they see. */
export class OneLine extends Error {}

/** Lets a failure's own message be that line. */
export async function asOneLine<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw new OneLine(error instanceof Error ? error.message : String(error))
  }
}
