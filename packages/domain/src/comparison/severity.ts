import { type Flag, type Pattern, type Severity, severities } from './discrepancy.ts'

const severityOfPattern: Record<Pattern, Severity> = {
  'municipality-alone': 'high',
  'single-partner-contradicts': 'high',
  'majority-against-municipality': 'high',
  unconfirmed: 'high',
  'no-shared-option': 'high',
  'partners-divided': 'medium',
  'lone-dissent': 'medium',
  'municipality-unclear': 'medium',
  'impossible-number': 'medium',
  'list-gap': 'low',
  'needs-reading': 'open',
  agreement: 'none',
}

/** The heavier of two severities. */
export function heavier(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b
}

/** The pattern's severity, raised by what documents say: to at least medium when one was not received, to high when one contradicts. */
export function severityOf(pattern: Pattern, flags: readonly Flag[]): Severity {
  const raised = flags.map((flag): Severity => {
    if (flag.kind === 'contradicted-by-document') return 'high'
    return flag.kind === 'mentioned-not-received' ? 'medium' : 'none'
  })
  return raised.reduce(heavier, severityOfPattern[pattern])
}
