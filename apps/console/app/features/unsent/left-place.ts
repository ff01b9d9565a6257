import type { UnsentText } from './unsent-text.ts'

/** The screen where a text that was left goes on. */
export function leftAddress(text: UnsentText): string {
  if (text.kind === 'finding') return `/aanpakken/${text.assessment}/beoordelen?indicator=${text.indicator}`
  if (text.kind === 'conclusion') return `/aanpakken/${text.assessment}/conclusies#${text.theme}`
  if (text.kind === 'report') return `/onderzoeken/${text.study}/rapport?blok=${text.subject}#blok-${text.subject}`
  return `${text.path}#${text.field}`
}

/** "T1.1.1 van Voorbeeldstad, Dichtbij"; "een opmerking bij Bevinding 1.1". */
export function leftWords(text: UnsentText): string {
  if (text.kind === 'remark') return `een opmerking bij ${text.place}`
  if (text.kind === 'report') return `een tekst van het rapport van ${text.place}`
  return text.kind === 'finding' ? `${text.indicator} van ${text.place}` : `conclusie ${text.theme} van ${text.place}`
}
