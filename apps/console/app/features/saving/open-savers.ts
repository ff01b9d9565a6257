import type { AnySaver } from './text-saver.ts'

const open = new Set<AnySaver>()

/** A text on this page that saves itself, for parts of the screen outside its form; what comes back takes it away again. */
export function addOpenSaver(saver: AnySaver): () => void {
  open.add(saver)
  return () => void open.delete(saver)
}

export function isAnythingUnsaved(): boolean {
  return [...open].some((saver) => saver.isUnsaved())
}

/** Saves what is being written, before something else is done with it. False when it cannot be saved now. */
export async function flushOpenSavers(): Promise<boolean> {
  const done = await Promise.all([...open].map((saver) => saver.flush()))
  return done.every(Boolean)
}
