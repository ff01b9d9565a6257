import { installationChain } from '@toezicht/jobs/audit-chain'
import type { AuditReport } from './check-audit.ts'
import type { Break, BrokenRow, CheckedChain } from './check-chain.ts'

const counts = new Intl.NumberFormat('nl-NL')

/** The outcome of a check in Dutch, one line per chain, the broken row by its number. */
export function reportLines({ chains, heads, unsealed }: AuditReport): string[] {
  return [
    ...(chains.length === 0 ? ['Er is nog niets verzegeld.'] : chains.map(chainLine)),
    `Getekende koppen: ${counts.format(heads.database)} in de database, ${counts.format(heads.file)} in audit/heads.jsonl.`,
    ...(heads.damagedLines.length > 0
      ? [`Onleesbare regels in audit/heads.jsonl: ${heads.damagedLines.join(', ')}.`]
      : []),
    unsealed.count === 0
      ? 'Alle gebeurtenissen zijn verzegeld.'
      : `Nog niet verzegeld: ${counts.format(unsealed.count)}, vanaf gebeurtenis ${unsealed.firstId}.`,
  ]
}

function chainLine({ chain, sound, broken }: CheckedChain): string {
  const name = chain === installationChain ? 'Keten van de installatie' : `Keten van onderzoek ${chain}`
  return broken
    ? `${name}: GEBROKEN op plaats ${broken.position}${eventWords(broken)}: ${breakWords(broken.reason)}. ${counts.format(sound)} ervoor kloppen.`
    : `${name}: ${counts.format(sound)} gebeurtenissen, in orde.`
}

function eventWords({ eventId }: BrokenRow): string {
  return eventId === null ? '' : ` (gebeurtenis ${eventId})`
}

function breakWords(reason: Break): string {
  const place = 'source' in reason && reason.source === 'file' ? 'in audit/heads.jsonl' : 'in de database'
  switch (reason.kind) {
    case 'seal-missing':
      return 'hier ontbreekt een zegel'
    case 'event-missing':
      return 'de gebeurtenis is verdwenen'
    case 'event-changed':
      return 'de gebeurtenis past niet bij haar zegel'
    case 'head-differs':
      return `het zegel is een ander dan het getekende zegel ${place}`
    case 'signature-wrong':
      return `de handtekening ${place} is niet van deze installatie`
    case 'cut-off':
      return `de keten houdt hier op, maar het getekende zegel ${place} ligt verder`
  }
}
