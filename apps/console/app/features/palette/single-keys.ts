import { useSyncExternalStore } from 'react'

const name = 'toezicht-toetsen'
const listeners = new Set<() => void>()

/** Whether keys of one character do something (WCAG 2.1.4: who types by voice switches them off). Remembered in this browser. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'uit'
  } catch {
    return true
  }
}

export function setSingleKeys(isOn: boolean): void {
  try {
    localStorage.setItem(name, isOn ? 'aan' : 'uit')
  } catch {
    // A browser that keeps nothing has them on.
  }
  for (const listener of listeners) listener()
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    singleKeysOn,
    () => true,
  )
}
