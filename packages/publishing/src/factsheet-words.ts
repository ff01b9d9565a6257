import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { dateText, listText } from './dutch-text.ts'

/** Sentences that page and PDF share, so that both say the same. */
export const whatNext =
  'STJ vraagt de gemeente en haar netwerkpartners aan de slag te gaan met de verbeterpunten. Na een jaar laten zij weten wat er is bereikt.'

export const howToRead =
  'STJ bekijkt of het beleid en de afspraken goed geregeld zijn. Een oordeel gaat dus niet over één gezin of één hulpverlener.'

export const attentionMeaning =
  'Een punt om op te letten. Dit verandert het oordeel niet: het kan ook staan bij een punt dat voldoet.'

export const exampleMark = 'Voorbeeld. Alles in deze factsheet is verzonnen, om te laten zien hoe het werkt.'

/** "Samenwerkend Toezicht Jeugd (STJ) beoordeelde 2 aanpakken: A en B." */
export function leadText({ approaches }: Factsheet): string {
  const names = approaches.map((approach) => approach.name)
  const count = names.length === 1 ? 'één aanpak' : `${names.length} aanpakken`
  return `Samenwerkend Toezicht Jeugd (STJ) beoordeelde hier ${count}: ${listText(names)}.`
}

/** What is better in this version; null for a first one. */
export function correctionNote({ correction, version }: Factsheet): string | null {
  return correction ? `Versie ${version} is een verbeterde versie. Wat er verbeterd is: ${correction}` : null
}

/** Where a factsheet that was not made here comes from; null for one of a study in this system. */
export function archiveNote({ origin, publishedOn }: Factsheet): string | null {
  if (origin !== 'archive') return null
  const when = publishedOn === null ? 'eerder' : `in ${dateText(publishedOn)}`
  return `Uit het archief. STJ publiceerde deze factsheet ${when}. De inhoud is later in dit systeem overgenomen.`
}

/** "Versie 1, gepubliceerd op 22 november 2026". */
export function versionText({ version, publishedOn }: Factsheet): string {
  if (publishedOn === null) return `Versie ${version}, nog niet gepubliceerd`
  const preposition = publishedOn.length === 10 ? 'op' : 'in'
  return `Versie ${version}, gepubliceerd ${preposition} ${dateText(publishedOn)}`
}
