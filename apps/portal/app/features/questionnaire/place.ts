import type { SectionCode } from '@toezicht/domain/questionnaire/question'
import { questionPath, sectionPath } from './words.ts'

/** Where somebody was in a questionnaire. */
export interface Place {
  submission: string
  section: SectionCode
  question: string | null
}

/** Carries a place through signing in, as one word in an address. */
export function placeWord({ submission, section, question }: Place): string {
  return [submission, section.toLowerCase(), question ?? []].flat().join('~')
}

/** The one address of a place: a section of a questionnaire, at the question. Whose that is, its own loader judges. */
export function placePath({ submission, section, question }: Place): string {
  return question ? questionPath(submission, { section, code: question }) : sectionPath(submission, section)
}

/** Signing in, and back to where one was. */
export function signInPath(place: Place | null): string {
  return place ? `/aanmelden?terug=${placeWord(place)}` : '/aanmelden'
}
