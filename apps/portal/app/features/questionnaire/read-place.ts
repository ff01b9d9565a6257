import { questionCodeSchema, sectionCodes } from '@toezicht/domain/questionnaire/question'
import type { Place } from './place.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What an address says of a place; null for anything but an id, a section and a question code. */
export function readPlace(word: string | null): Place | null {
  const [submission = '', small = '', question, more] = (word ?? '').split('~')
  const section = sectionCodes.find((code) => code.toLowerCase() === small)
  if (!uuid.test(submission) || !section || more !== undefined) return null
  if (question !== undefined && !questionCodeSchema.safeParse(question).success) return null
  return { submission, section, question: question ?? null }
}
