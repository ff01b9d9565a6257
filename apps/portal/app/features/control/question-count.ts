/** "1 vraag", "12 vragen" */
export function questionCount(count: number): string {
  return count === 1 ? '1 vraag' : `${count} vragen`
}
