const names: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' }

/** "Ctrl Enter", "Alt ↓". */
export function keyNames(keys: string): string {
  return keys
    .split('+')
    .map((key) => names[key] ?? key)
    .join(' ')
}
