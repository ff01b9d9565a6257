/** Ticking "weet ik niet" or "geen" clears the rest, and the other way round: these never go together. */
export function keepStandAlone(ticked: HTMLInputElement): void {
  if (ticked.type !== 'checkbox' || !ticked.checked) return
  const group = ticked.form?.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${ticked.name}"]`) ?? []
  for (const other of group) {
    if (other !== ticked && (standsAlone(ticked) || standsAlone(other))) other.checked = false
  }
}

function standsAlone({ dataset }: HTMLInputElement): boolean {
  return dataset.role === 'unknown' || dataset.role === 'exclusive'
}
