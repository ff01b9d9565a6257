import { createContext, useContext } from 'react'
import type { Refused } from '../form/call.ts'
import type { Asked } from './asked.ts'

/** What a workspace knows of asking again. */
export interface Asking {
  /** An archive, or an approach that is not judged any more, asks nothing. */
  possible: boolean
  asked: readonly Asked[]
  /** The day to answer by that a new question starts with, and today: `YYYY-MM-DD`. */
  byDefault: string
  today: string
  respondents: readonly { id: string; submissionStatus: string | null; deadline: string | null }[]
  refused: Refused | undefined
}

const nothing: Asking = { possible: false, asked: [], byDefault: '', today: '', respondents: [], refused: undefined }
const context = createContext<Asking>(nothing)

/** Around the answers of a workspace. */
export const AskingProvider = context.Provider
export const useAsking = () => useContext(context)

/** What a workspace's own data say about asking again. */
export function askingOf(
  found: {
    study: { kind: string }
    approach: { state: string }
    respondents: Asking['respondents']
    questionsBack: Pick<Asking, 'asked' | 'byDefault' | 'today'>
  },
  refused: Refused | undefined,
): Asking {
  const possible = found.study.kind === 'running' && found.approach.state !== 'withdrawn'
  return { possible, ...found.questionsBack, respondents: found.respondents, refused }
}
