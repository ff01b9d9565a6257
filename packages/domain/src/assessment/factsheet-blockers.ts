import { approachGaps } from '../publication/completeness.ts'
import type { FrameworkOutline } from '../publication/factsheet.ts'
import type { ConclusionContent } from './conclusion-content.ts'
import type { FindingContent } from './finding-content.ts'
import type { JudgementStatus } from './judgement.ts'

export type JudgedApproach = {
  id: string
  name: string
  findings: readonly { id: string; criterion: string; status: JudgementStatus; content: FindingContent }[]
  conclusions: readonly { id: string; theme: string; status: JudgementStatus; content: ConclusionContent }[]
  respondents: readonly {
    id: string
    name: string
    kind: string
    unit: string | null
    submissionStatus: string | null
  }[]
}

/** What still stands in the way of a factsheet: the exact place, to link to, and the reason in Dutch. */
export type Blocker = {
  approach: string | null
  place: { kind: 'approach' | 'respondent' | 'finding' | 'indicator' | 'conclusion'; id: string } | null
  reason: string
}

const statusWords: Record<JudgementStatus, string> = {
  draft: 'is nog een concept',
  submitted: 'wacht op vaststelling',
  returned: 'is teruggegeven',
  approved: 'is vastgesteld',
  'from-archive': 'komt uit het archief',
}

/** Every reason why this factsheet cannot be submitted, in order; an empty list means that it can. Never guesses, never repairs. */
export function factsheetBlockers(approaches: readonly JudgedApproach[], framework: FrameworkOutline): Blocker[] {
  if (approaches.length === 0)
    return [{ approach: null, place: null, reason: 'Er is geen aanpak die beoordeeld wordt.' }]
  return approaches.flatMap((approach) => [
    ...openQuestionnaires(approach),
    ...gaps(approach, framework),
    ...notApproved(approach),
  ])
}

function openQuestionnaires(approach: JudgedApproach): Blocker[] {
  const reasons: Record<string, (name: string) => string> = {
    open: (name) => `De vragenlijst van ${name} is nog niet verzonden en niet afgesloten.`,
    returned: (name) => `Vragen die STJ terugstuurde aan ${name}, zijn nog niet beantwoord of teruggetrokken.`,
  }
  return approach.respondents.flatMap(({ id, name, submissionStatus }) => {
    const reason = reasons[submissionStatus ?? '']
    return reason ? [{ approach: approach.id, place: { kind: 'respondent', id }, reason: reason(name) }] : []
  })
}

function gaps(approach: JudgedApproach, framework: FrameworkOutline): Blocker[] {
  const themeByCriterion = new Map(
    framework.themes.flatMap((theme) => theme.criteria.map((criterion) => [criterion.code, theme.code] as const)),
  )
  const checked = {
    respondents: {
      partners: approach.respondents
        .filter(({ kind }) => kind === 'partner')
        .map(({ name, unit }) => ({ organisation: name, unit })),
    },
    findings: approach.findings.map(({ criterion, content }) => ({
      theme: themeByCriterion.get(criterion) ?? '',
      criterion,
      indicators: content.verdicts.map(({ indicator, verdict, reason }) => ({ code: indicator, verdict, reason })),
      text: content.blocks,
    })),
    conclusions: approach.conclusions,
  }
  return approachGaps(checked, framework, '').map(({ path, reason }) => ({
    approach: approach.id,
    place: placeOf(path, reason, approach),
    reason,
  }))
}

/** `.findings[3].text` → that finding; a missing indicator or theme is named in the reason by its code. */
function placeOf(path: string, reason: string, approach: JudgedApproach): Blocker['place'] {
  const finding = approach.findings[Number(/^\.findings\[(\d+)\]/.exec(path)?.[1] ?? -1)]
  if (finding) return { kind: 'finding', id: finding.id }
  const indicator = /\bT\d\.\d\.\d\b/.exec(reason)?.[0]
  if (indicator) return { kind: 'indicator', id: indicator }
  const theme = /\bThema (T\d)\b/.exec(reason)?.[1]
  return theme ? { kind: 'conclusion', id: theme } : { kind: 'approach', id: approach.id }
}

function notApproved(approach: JudgedApproach): Blocker[] {
  const standing = (status: JudgementStatus) => status === 'approved' || status === 'from-archive'
  return [
    ...approach.findings
      .filter(({ status }) => !standing(status))
      .map(({ id, status, content }): Blocker => {
        const codes = content.verdicts.map(({ indicator }) => indicator).join(', ')
        return {
          approach: approach.id,
          place: { kind: 'finding', id },
          reason: `De bevinding over ${codes} ${statusWords[status]}.`,
        }
      }),
    ...approach.conclusions
      .filter(({ status }) => !standing(status))
      .map(
        ({ theme, status }): Blocker => ({
          approach: approach.id,
          place: { kind: 'conclusion', id: theme },
          reason: `De conclusie bij thema ${theme} ${statusWords[status]}.`,
        }),
      ),
  ]
}
