/** Something that can be done on this screen, by key and by the palette. `keys` as `keyOf` says them; one character fires only outside fields. */
export interface Command {
  id: string
  title: string
  group: string
  keys?: readonly string[]
  run(): void
}

type Offer = () => readonly Command[]

const offers = new Set<Offer>()
const listeners = new Set<() => void>()

/** Offers commands while the screen that has them is there; gives back how to stop. */
export function offerCommands(offer: Offer): () => void {
  offers.add(offer)
  for (const listener of listeners) listener()
  return () => {
    offers.delete(offer)
    for (const listener of listeners) listener()
  }
}

export function listCommands(): Command[] {
  return [...offers].flatMap((offer) => [...offer()])
}

export function onCommandsChanged(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function runCommand(id: string): void {
  listCommands()
    .find((command) => command.id === id)
    ?.run()
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** `j`, `?`, `N` (with shift), `Ctrl+Enter`, `Alt+ArrowDown`; the command key of a Mac counts as Ctrl. */
export function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const isHeld = ctrlKey || metaKey || altKey
  const held = [ctrlKey || metaKey ? 'Ctrl+' : '', altKey ? 'Alt+' : '', shiftKey && isHeld ? 'Shift+' : ''].join('')
  return held + (held && key.length === 1 ? key.toUpperCase() : key)
}

/** The command for a pressed key. A single character never fires while somebody types, nor when such keys are switched off. */
export function commandFor(
  pressed: Pressed,
  commands: readonly Command[],
  { isTyping, singleKeys }: { isTyping: boolean; singleKeys: boolean },
): Command | undefined {
  const key = keyOf(pressed)
  if (key.length === 1 && (isTyping || !singleKeys)) return undefined
  return commands.find(({ keys }) => keys?.includes(key))
}

const textTypes = new Set(['text', 'search', 'email', 'tel', 'url', 'password', 'number', 'date', 'time'])

/** Whether keys go into this element as text. */
export function isTypingIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return textTypes.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}
