import type { ComparisonRule } from '../questionnaire/question.ts'
import type { Flag, Pattern, Severity } from './discrepancy.ts'
import type { EvidenceState, PositionState, Reading } from './position.ts'

/** Dutch names for STJ's screens. */
export const patternNames: Record<Pattern, string> = {
  'municipality-alone': 'gemeente staat alleen',
  'single-partner-contradicts': 'enige partner spreekt tegen',
  'majority-against-municipality': 'meerderheid spreekt gemeente tegen',
  unconfirmed: 'niet bevestigd',
  'no-shared-option': 'niets gemeenschappelijk',
  'partners-divided': 'partners verdeeld',
  'lone-dissent': 'één partner wijkt af',
  'municipality-unclear': 'gemeente niet duidelijk',
  'impossible-number': 'getal kan niet kloppen',
  'list-gap': 'lijst onvolledig',
  'needs-reading': 'nog te lezen',
  agreement: 'eensluidend',
}

export const severityNames: Record<Severity, string> = {
  high: 'zwaar',
  medium: 'middel',
  low: 'licht',
  open: 'te lezen',
  none: 'geen verschil',
}

export const ruleNames: Record<ComparisonRule, string> = {
  equal: 'gelijk',
  count: 'tellen',
  overlap: 'overlap',
  text: 'tekst',
  number: 'getal',
  document: 'document',
  none: 'alleen bron',
  partners: 'partners naast elkaar',
}

export const flagNames: Record<Flag['kind'], string> = {
  unaware: 'weet het niet',
  incomplete: 'nog niet compleet',
  'in-document': 'met document',
  'mentioned-not-received': 'genoemd, niet ontvangen',
  'contradicted-by-document': 'document spreekt tegen',
  'not-seen': 'niet gezien door STJ',
}

export const positionStateNames: Record<PositionState, string> = {
  answered: 'beantwoord',
  unknown: 'weet ik niet',
  unclear: 'geen duidelijk antwoord',
  blank: 'niet ingevuld',
  'not-asked': 'niet gevraagd',
  pending: 'nog niet verstuurd',
  'no-response': 'geen reactie',
}

export const evidenceNames: Record<EvidenceState, string> = {
  stated: 'gezegd',
  'in-document': 'staat in een document',
  'mentioned-not-received': 'genoemd, niet ontvangen',
  'contradicted-by-document': 'document spreekt tegen',
}

export const readingNames: Record<Reading, string> = {
  same: 'zegt hetzelfde',
  narrower: 'beperkter',
  broader: 'ruimer',
  different: 'anders',
}
