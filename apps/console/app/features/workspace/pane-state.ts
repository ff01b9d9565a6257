import { useSyncExternalStore } from 'react'

export type PaneName = 'indicators' | 'answers' | 'documents' | 'finding'

export const paneNames: Readonly<Record<PaneName, string>> = {
  indicators: 'Indicatoren',
  answers: 'Antwoorden',
  documents: 'Stukken',
  finding: 'Bevinding',
}

const name = 'toezicht-panelen'
const first = ['documents']
const listeners = new Set<() => void>()

/**
 * Runs before the first paint, so that nothing jumps: which panes are closed stands on the page's root, where the style sheet reads it. Without script all
 * panes are open.
 */
// No quotes in it: React writes them as entities, and then it is no script any more.
export const paneScript = `try{var p=localStorage.getItem(\`${name}\`);document.documentElement.dataset.closed=p===null?\`${first.join(' ')}\`:p}catch(e){}`

function closed(): string {
  return document.documentElement.dataset.closed ?? first.join(' ')
}

export function setPane(pane: PaneName, isOpen: boolean): void {
  const rest = closed()
    .split(' ')
    .filter((each) => each && each !== pane)
  const next = (isOpen ? rest : [...rest, pane]).join(' ')
  document.documentElement.dataset.closed = next
  try {
    localStorage.setItem(name, next)
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
  for (const listener of listeners) listener()
}

/** Opens a pane and puts the focus in it. */
export function openPane(pane: PaneName): void {
  setPane(pane, true)
  const element = document.querySelector<HTMLElement>(`[data-pane="${pane}"]`)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest' })
}

export function usePaneOpen(pane: PaneName): boolean {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    closed,
    () => '',
  )
  return !all.split(' ').includes(pane)
}
