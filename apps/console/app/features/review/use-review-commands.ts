import { useCommands } from '../palette/use-commands.ts'

const group = 'Vaststellen'

/**
 * The keys of the review screens, by what is marked in them with `data-key`. Approving by key goes to its button: Enter there confirms, so that no stray key
 * signs anything.
 */
export function useReviewCommands(next: { title: string; marks: readonly string[] }): void {
  useCommands([
    { id: 'review-next', title: next.title, group, keys: ['n', 'j'], run: () => lastOf(next.marks)?.click() },
    {
      id: 'review-approve',
      title: 'Naar de knop Vaststellen',
      group,
      keys: ['v'],
      run: () => lastOf(['approve'])?.focus(),
    },
    { id: 'review-return', title: 'Teruggeven met een opmerking', group, keys: ['t'], run: openReturn },
    {
      id: 'review-apart',
      title: 'Wat het laatst is geopend, apart bekijken',
      group,
      keys: ['a'],
      run: () => lastOf(['apart'])?.click(),
    },
    { id: 'review-remark', title: 'Opmerking schrijven', group, keys: ['o'], run: () => lastOf(['remark'])?.focus() },
  ])
}

/** The last element with the first of these marks that stands on the screen; what is opened last stands lowest. */
function lastOf(marks: readonly string[]): HTMLElement | undefined {
  for (const mark of marks) {
    const found = [...document.querySelectorAll<HTMLElement>(`[data-key="${mark}"]`)]
    if (found.length > 0) return mark === 'open-item' ? found[0] : found.at(-1)
  }
  return undefined
}

function openReturn(): void {
  const fold = lastOf(['return'])?.closest('details')
  if (!fold) return
  fold.open = true
  fold.querySelector('textarea')?.focus()
}

/** What stands beside the decision: the same keys in words. */
export const reviewKeys = [
  ['n', 'volgende'],
  ['v', 'vaststellen'],
  ['t', 'teruggeven'],
  ['o', 'opmerking'],
] as const
