/** Where a finding or conclusion is approved. */
export function reviewPath({ kind, id }: { kind: 'finding' | 'conclusion'; id: string }): string {
  return `/${kind === 'finding' ? 'bevindingen' : 'conclusies'}/${id}`
}

/** "Bevinding T3.1.1", "Conclusie T3". */
export function reviewLabel({ kind, label }: { kind: 'finding' | 'conclusion'; label: string }): string {
  return `${kind === 'finding' ? 'Bevinding' : 'Conclusie'} ${label}`
}
