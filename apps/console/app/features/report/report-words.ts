import type { AddedKind, BlockKind } from '@toezicht/domain/national-report/report-block'

export const kindWords: Record<BlockKind, string> = {
  title: 'Titel',
  heading: 'Kop',
  text: 'Tekst',
  figure: 'Figuur',
  indicators: 'Tabel per indicator',
  'heat-map': 'Alle oordelen bij elkaar',
  example: 'Voorbeeld uit de praktijk',
  municipalities: 'Lijst van gemeenten en aanpakken',
}

export const addWords: Record<AddedKind, string> = {
  text: 'tekst',
  heading: 'kop',
  figure: 'figuur',
  indicators: 'tabel per indicator van een thema',
  'heat-map': 'alle oordelen bij elkaar',
  example: 'voorbeeld uit de praktijk',
  municipalities: 'lijst van gemeenten en aanpakken',
}

export const exampleWords = {
  draft: 'concept',
  submitted: 'ter vaststelling',
  returned: 'teruggegeven',
  approved: 'vastgesteld',
} as const

export const snapshotWords = {
  submitted: 'ter vaststelling',
  returned: 'teruggegeven',
  approved: 'vastgesteld',
  replaced: 'vervangen',
} as const

export function reportPlaces(study: { id: string; name: string }, last: string) {
  return [
    { label: 'Overzicht', to: '/' },
    { label: study.name, to: `/onderzoeken/${study.id}` },
    ...(last === 'Rapport' ? [] : [{ label: 'Rapport', to: `/onderzoeken/${study.id}/rapport` }]),
    { label: last },
  ]
}
