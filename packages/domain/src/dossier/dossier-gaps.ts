import { approachGaps, type Gap } from '../publication/completeness.ts'
import type { FrameworkOutline } from '../publication/factsheet.ts'
import { indicatorPlaces } from '../publication/factsheet-of.ts'
import type { Question } from '../questionnaire/question.ts'
import { answerGaps } from './answer-gaps.ts'
import { type ApproachOutline, type DossierOutline, dossierOutlineSchema } from './dossier-outline.ts'

/** The part of an assessment framework a dossier is checked against. */
export type DossierFramework = FrameworkOutline & { readonly questions: readonly Question[] }

/** What is wrong with the meaning of a dossier, as far as its shape lets us read it. */
export function dossierGaps(json: unknown, framework: DossierFramework): Gap[] {
  const outline = dossierOutlineSchema.parse(json)
  const slugs = outline.approaches.map((approach) => approach.slug)
  return [
    ...headGaps(outline, framework),
    ...outline.approaches.flatMap((approach, index) => {
      const path = `approaches[${index}]`
      const twice = approach.slug !== null && slugs.indexOf(approach.slug) < index
      return [
        ...(twice ? [{ path: `${path}.slug`, reason: `De aanpak "${approach.slug}" staat er al.` }] : []),
        ...stateGaps(approach, outline.state, path),
        ...answerGaps(approach.respondents, framework.questions, `${path}.respondents`),
        ...contentGaps(approach, framework, path),
      ]
    }),
  ]
}

function headGaps(outline: DossierOutline, framework: FrameworkOutline): Gap[] {
  const gaps: Gap[] = []
  if (outline.framework !== null && outline.framework !== framework.version) {
    const reason = `Dit dossier hoort bij toetsingskader ${outline.framework}, niet bij ${framework.version}.`
    gaps.push({ path: 'framework', reason })
  }
  if (outline.state === 'published' && outline.publishedOn === null)
    gaps.push({ path: 'publishedOn', reason: 'Bij een gepubliceerd dossier hoort een datum van publicatie.' })
  if (outline.state === 'in-progress' && outline.publishedOn !== null)
    gaps.push({ path: 'publishedOn', reason: 'Een dossier dat nog loopt heeft geen datum van publicatie.' })
  return gaps
}

function stateGaps(approach: ApproachOutline, dossierState: string | null, path: string): Gap[] {
  if (dossierState === 'published' && approach.state !== 'approved')
    return [{ path: `${path}.state`, reason: 'In een gepubliceerd dossier is elke aanpak vastgesteld ("approved").' }]
  if (approach.state === 'answering' && approach.findings.length + approach.conclusions.length > 0)
    return [{ path: `${path}.state`, reason: 'Een aanpak die op antwoorden wacht heeft nog geen bevindingen.' }]
  return []
}

/** Findings so far need not cover every indicator while an approach is being assessed; each one must be whole. */
function contentGaps(approach: ApproachOutline, framework: FrameworkOutline, path: string): Gap[] {
  const places = indicatorPlaces(framework)
  const findings = approach.findings.map((finding) => {
    const first = finding.indicators.map(({ code }) => places.get(code)).find((place) => place !== undefined)
    return { ...finding, theme: first?.theme ?? '', criterion: first?.criterion ?? '' }
  })
  const gaps = approachGaps({ ...approach, findings }, framework, path)
  if (approach.state !== 'answering' && approach.state !== 'assessing') return gaps
  return gaps.filter((gap) => gap.path !== `${path}.findings` && gap.path !== `${path}.conclusions`)
}
