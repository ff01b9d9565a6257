/** The way back from a screen of an approach: overview, study, gemeente, approach, and the screen itself. */
export function approachCrumbs(
  study: { id: string; name: string },
  approach: { id: string; participationId: string; municipality: string; name: string },
  here?: string,
): { label: string; to?: string }[] {
  return [
    { label: 'Overzicht', to: '/' },
    { label: study.name, to: `/onderzoeken/${study.id}` },
    { label: approach.municipality, to: `/factsheets/${approach.participationId}` },
    ...(here
      ? [{ label: approach.name, to: `/aanpakken/${approach.id}` }, { label: here }]
      : [{ label: approach.name }]),
  ]
}
