import { questionCodeSchema, sectionCodes } from '@toezicht/domain/questionnaire/question'
import { z } from 'zod'

/** Which page is watched, and the version that page has of each of its questions. */
export interface Watched {
  submission: string
  section: string
  known: Record<string, number>
}

const pathShape = z.tuple([z.literal(''), z.literal('live'), z.uuid(), z.enum([...sectionCodes, 'overzicht'])])
const mostQuestions = 120
const longest = 3_000
const pair = z.tuple([questionCodeSchema, z.string().regex(/^\d{1,6}$/)])

/** Reads `/live/<submission>/<section>?ken=A1:3,A2:0`; null when it is anything else. */
export function readWatched(target: string): Watched | null {
  const [path = '', query = ''] = target.split('?', 2)
  const parts = pathShape.safeParse(path.split('/'))
  const text = new URLSearchParams(query).get('ken') ?? ''
  if (!parts.success || text.length > longest) return null
  const pairs = text === '' ? [] : text.split(',').map((each) => pair.safeParse(each.split(':')))
  if (pairs.length > mostQuestions || pairs.some(({ success }) => !success)) return null
  const known = Object.fromEntries(pairs.flatMap(({ data }) => (data ? [[data[0], Number(data[1])] as const] : [])))
  const [, , submission, section] = parts.data
  return { submission, section, known }
}
