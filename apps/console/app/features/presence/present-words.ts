/** "Ook hier: Bas Smit. In deze aanpak: Iris de Boer bij T2.1.1." Empty when nobody else is there. */
export function presentWords(present: readonly { name: string; indicator: string }[], here: string): string {
  const at = present.filter(({ indicator }) => indicator === here).map(({ name }) => name)
  const elsewhere = present.filter(({ indicator, name }) => indicator !== here && !at.includes(name))
  return [
    ...(at.length > 0 ? [`Ook bij deze indicator: ${[...new Set(at)].join(', ')}.`] : []),
    ...(elsewhere.length > 0
      ? [`In deze aanpak: ${elsewhere.map(({ name, indicator }) => `${name} bij ${indicator}`).join(', ')}.`]
      : []),
  ].join(' ')
}
