import type { Corner } from '@toezicht/api/testing/corner'

/** `routes/_shell.aanpakken.$assessment._index` about a corner → `/aanpakken/<id>`; null when the route names nothing. */
export function pathOf(route: string, corner: Corner): string | null {
  if (!route.includes('$') || route === 'routes/$') return null
  const values: Record<string, string> = {
    submission: route.includes('ontvangst') ? corner.sent.submission : corner.open.submission,
    section: 'a',
    question: 'A5',
    document: documentOf(route, corner),
    factCheck: route.includes('ontvangst') ? corner.checks.sent.factCheck : corner.checks.open.factCheck,
    study: corner.study,
    assessment: corner.assessment,
    respondent: corner.sent.respondent,
    finding: corner.submittedFinding,
    conclusion: corner.submittedConclusion,
    participation: corner.participation,
    event: corner.event,
    version: corner.outcome,
    form: 'pagina',
  }
  const parts = route
    .replace('routes/', '')
    // `[.]` is a dot of the address itself.
    .split(/(?<!\[)\./)
    .map((part) => part.replaceAll('[.]', '.'))
    .filter((part) => !part.startsWith('_'))
    .map((part) => part.replace(/_$/, ''))
  return `/${parts.map((part) => (part.startsWith('$') ? (values[part.slice(1)] ?? part) : part)).join('/')}`
}

function documentOf(route: string, corner: Corner): string {
  if (route.includes('feitencheck')) return corner.checks.open.document
  return route.includes('aanpakken') ? corner.sentDocument : corner.document
}
