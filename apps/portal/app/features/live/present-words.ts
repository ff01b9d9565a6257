import type { Present } from '@toezicht/api/live/live-event'

export interface PageSection {
  code: string
  name: string
}

/** Who else is on this page and in how many windows one is oneself; then who is elsewhere in the questionnaire. */
export function presentWords(
  { others, ownWindows }: { others: readonly Present[]; ownWindows: number },
  here: string,
  sections: readonly PageSection[],
): { here: string; elsewhere: string } {
  const names = [...new Set(others.filter(({ section }) => section === here).map(({ name }) => name))]
  const verb = names.length === 1 ? 'is' : 'zijn'
  const said = names.length > 0 ? [`${listed(names)} ${verb} ook op deze pagina.`] : []
  if (ownWindows > 0) said.push('U hebt deze pagina ook in een ander venster open.')
  const away = others.filter(({ name, section }) => section !== here && !names.includes(name))
  const places = [...Map.groupBy(away, ({ name }) => name)].map(([name, all]) => `${name} ${placeWords(all, sections)}`)
  return { here: said.join(' '), elsewhere: places.length > 0 ? `${listed(places)}.` : '' }
}

function placeWords(all: readonly Present[], sections: readonly PageSection[]): string {
  const at = sections.findIndex(({ code }) => all.some(({ section }) => section === code))
  const section = sections[at]
  return section ? `is bij onderdeel ${at + 1}, ${section.name}` : 'is ook in deze vragenlijst'
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`
}
