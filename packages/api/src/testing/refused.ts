import type { Refusal } from '@toezicht/domain/refusal'
import { refusalOf } from '../procedure.ts'

/** What a call was refused with; throws when it was not refused, or failed by surprise. */
export async function refused(calling: Promise<unknown>): Promise<Refusal> {
  try {
    await calling
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal) return refusal
    throw error
  }
  throw new Error('The call was accepted')
}
