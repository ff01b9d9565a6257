import type { Command } from './commands.ts'

export interface ShownPlaces {
  /** The approach that is open; null on other screens. */
  here: { id: string; name: string } | null
  indicators: { code: string; statement: string }[]
  approaches: { id: string; municipality: string; name: string }[]
}

const screens = [
  ['beoordelen', 'Beoordelen'],
  ['conclusies', 'Conclusies per thema'],
  ['feiten', 'Feiten'],
  ['stukken', 'Stukken'],
  ['samenhang', 'Samenhang'],
  ['vaststellen', 'Vaststellen'],
  ['', 'Aanpak'],
] as const

/** Where the palette can go: screens and indicators of the approach that is open, and every approach that fits. */
export function placeCommands(places: ShownPlaces, navigate: (to: string) => void): Command[] {
  const { here, indicators, approaches } = places
  const go = (id: string, group: string, title: string, to: string): Command => ({
    id,
    group,
    title,
    run: () => navigate(to),
  })
  const own = here
    ? [
        ...indicators.map(({ code, statement }) =>
          go(code, 'Indicator', `${code} ${statement}`, `/aanpakken/${here.id}/beoordelen?indicator=${code}`),
        ),
        ...screens.map(([path, name]) =>
          go(`scherm-${path}`, 'Scherm', `${name} van ${here.name}`, `/aanpakken/${here.id}${path && `/${path}`}`),
        ),
      ]
    : []
  return [
    ...own,
    ...approaches.map(({ id, municipality, name }) =>
      go(id, 'Aanpak', `${municipality}: ${name}`, `/aanpakken/${id}/beoordelen`),
    ),
    go('overzicht', 'Scherm', 'Overzicht', '/'),
    go('werkvoorraad', 'Scherm', 'Beoordelen: werkvoorraad', '/beoordelen'),
    go('publiceren', 'Scherm', 'Publiceren', '/publiceren'),
  ]
}
