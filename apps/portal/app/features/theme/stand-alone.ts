/** Ticking "weet ik niet" or "geen" clears the rest, and the other way round: these never go together. */
export function keepStandAlone(ticked: HTMLInputElement): void {
  if (ticked.type !== 'checkbox' || !ticked.checked) return
  const group = ticked.form?.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${ticked.name}"]`) ?? []
  for (const other of group) {
    if (other !== ticked && (standsAlone(ticked) || standsAlone(other))) other.checked = false
  }
}

/** Typing at "anders" ticks it: the text is the answer. */
export function tickOther(typed: HTMLInputElement): void {
  if (!typed.name.startsWith('a.') || typed.value.trim() === '') return
  const name = `w.${typed.name.slice(2)}`
  const option = typed.form?.querySelector<HTMLInputElement>(`input[name="${name}"][data-role="other"]`)
  if (!option || option.checked) return
  option.checked = true
  keepStandAlone(option)
}

function standsAlone({ dataset }: HTMLInputElement): boolean {
  return dataset.role === 'unknown' || dataset.role === 'exclusive'
}
