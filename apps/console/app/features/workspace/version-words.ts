import { dutchDay, dutchMoment } from '@toezicht/ui/dutch-time'

export interface ShownVersion {
  respondent: string
  name: string
  number: number
  sentAt: string
}

/** "Gemeente Voorbeeldstad versie 1 (22 november 2026), Wijkteam versie 2 (23 november 2026)". For STJ only. */
export function restsOnWords(versions: readonly ShownVersion[]): string {
  return versions.map(({ name, number, sentAt }) => `${name} versie ${number} (${dutchDay(sentAt)})`).join(', ')
}

/** What was sent after a text was written; empty when nothing was. */
export function sentAfterWords(versions: readonly ShownVersion[]): string {
  if (versions.length === 0) return ''
  const again = versions.every(({ number }) => number > 1) ? 'opnieuw ' : ''
  const list = versions.map(({ name, number, sentAt }) => `${name} versie ${number}, ${dutchMoment(sentAt)}`)
  return `Na deze tekst is er ${again}verzonden (${list.join('; ')}). Kijk of de tekst nog klopt.`
}
