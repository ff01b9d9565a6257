import { questionCodeSchema, type SectionCode, sectionCodes } from '@toezicht/domain/questionnaire/question'
import { questionPath, sectionPath } from './words.ts'

/** Where somebody was in a questionnaire. */
export interface Place {
  submission: string
  section: SectionCode
  question: string | null
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Carries a place through signing in, as one word in an address. */
export function placeWord({ submission, section, question }: Place): string {
  return [submission, section.toLowerCase(), question ?? []].flat().join('~')
}

/** What an address says of a place; null for anything but an id, a section and a question code. */
export function readPlace(word: string | null): Place | null {
  const [submission = '', small = '', question, more] = (word ?? '').split('~')
  const section = sectionCodes.find((code) => code.toLowerCase() === small)
  if (!uuid.test(submission) || !section || more !== undefined) return null
  if (question !== undefined && !questionCodeSchema.safeParse(question).success) return null
  return { submission, section, question: question ?? null }
}

/** The one address of a place: a section of a questionnaire, at the question. Whose that is, its own loader judges. */
export function placePath({ submission, section, question }: Place): string {
  return question ? questionPath(submission, { section, code: question }) : sectionPath(submission, section)
}

/** Signing in, and back to where one was. */
export function signInPath(place: Place | null): string {
  return place ? `/aanmelden?terug=${placeWord(place)}` : '/aanmelden'
}
