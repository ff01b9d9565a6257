import type { FindingSaver } from './finding-saver.ts'

let open: FindingSaver | null = null

/** The editor on this page, for parts of the screen outside its form. */
export function setOpenEditor(saver: FindingSaver | null): void {
  open = saver
}

/** Saves what is being written, before something else of the same finding is done. False when it cannot be saved now. */
export async function flushOpenEditor(): Promise<boolean> {
  return open ? open.flush() : true
}
