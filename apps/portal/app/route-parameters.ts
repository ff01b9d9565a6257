import type { Params } from '@remix-run/react'
import { type SectionCode, sectionCodes } from '@toezicht/domain/questionnaire/question'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function missing(): Response {
  return new Response('Deze pagina bestaat niet.', { status: 404 })
}

/** The id in an address. What is no id leads nowhere: 404. */
export function idOf(params: Params, name: string): string {
  const value = params[name] ?? ''
  if (!uuid.test(value)) throw missing()
  return value
}

export function submissionOf(params: Params): string {
  return idOf(params, 'submission')
}

/** The section in an address, written small there. */
export function sectionOf(params: Params): SectionCode {
  const found = sectionCodes.find((code) => code.toLowerCase() === params.section)
  if (!found) throw missing()
  return found
}

/** The number of a sent version asked for with `?versie=`; null for the newest. What is no number leads nowhere: 404. */
export function versionOf(request: Request): number | null {
  const wanted = new URL(request.url).searchParams.get('versie')
  if (wanted === null) return null
  if (!/^[1-9]\d{0,3}$/.test(wanted)) throw missing()
  return Number(wanted)
}
