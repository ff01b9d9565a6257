import type { Refusal } from '@toezicht/domain/refusal'
import { reasonTexts } from './reason-texts.ts'

const kindTexts: Record<Refusal['refused'], string> = {
  'signed-out': 'U bent niet meer aangemeld. Meld u opnieuw aan; wat u hebt getypt, staat nog in dit scherm.',
  'outside-scope': 'Wij kunnen dit niet vinden. Misschien klopt het adres niet of is dit niet voor u bedoeld.',
  invalid: 'Niet opgeslagen: wat u invulde, klopt nog niet. Kijk bij de velden met een melding.',
  conflict:
    'Niet opgeslagen: iemand anders heeft dit intussen veranderd. Bekijk de nieuwe tekst en kies wat blijft staan.',
  closed: 'Dit kan niet in deze stand. Laad de pagina opnieuw om te zien hoe het er nu voor staat.',
  'four-eyes': 'U hebt zelf aan dit onderdeel geschreven. Een andere inspecteur stelt het vast.',
  'too-many': 'Dat was te vaak achter elkaar.',
}

/** Texts of one app, by reason; they go before the shared ones. */
type ReasonTexts = Readonly<Record<string, string>>

/** What a person reads about a refusal: what happened, what is kept, what to do. Dutch, one or two sentences. */
export function refusalText(refusal: Refusal, own: ReasonTexts = {}): string {
  if (refusal.refused === 'too-many') return `${kindTexts['too-many']} ${waitText(refusal.retryAfterSeconds)}`
  const reason = 'reason' in refusal ? (own[refusal.reason] ?? reasonTexts[refusal.reason]) : undefined
  return reason ?? kindTexts[refusal.refused]
}

/** What stands beside one field. `reason` is the stable key of the rule that refused it; what it is about may follow a colon ("key:家"). */
export function reasonText(reason: string, own: ReasonTexts = {}): string {
  const colon = reason.indexOf(':')
  const key = colon < 0 ? reason : reason.slice(0, colon)
  const text = own[key] ?? reasonTexts[key] ?? 'Dit kunnen wij zo niet opslaan. Pas het aan en probeer het opnieuw.'
  return colon < 0 ? text : text.replace('%', () => reason.slice(colon + 1))
}

function waitText(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  return minutes > 1
    ? `Wacht ${minutes} minuten en probeer het dan opnieuw.`
    : 'Wacht een minuut en probeer het dan opnieuw.'
}
