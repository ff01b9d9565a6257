import { useEffect, useState } from 'react'
import { Announcer } from './announce.tsx'
import { commandFor, isTypingIn, listCommands } from './commands.ts'
import { KeyLegend } from './key-legend.tsx'
import { Palette } from './palette.tsx'
import { singleKeysOn } from './single-keys.ts'
import { useCommands } from './use-commands.ts'

/** The keys of every signed-in screen: what the screen offers, the palette, and the legend. One listener, one place. */
export function Keyboard() {
  const [open, setOpen] = useState<'none' | 'palette' | 'legend'>('none')
  useCommands([
    { id: 'palette', title: 'Iets zoeken of doen', group: 'Overal', keys: ['Ctrl+K'], run: () => setOpen('palette') },
    { id: 'legend', title: 'Toetsen tonen', group: 'Overal', keys: ['?', 'Ctrl+/'], run: () => setOpen('legend') },
  ])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
      const isTyping = isTypingIn(event.target)
      if (event.key === 'Escape' && isTyping && event.target instanceof HTMLElement) return leaveField(event.target)
      const command = commandFor(event, listCommands(), { isTyping, singleKeys: singleKeysOn() })
      if (!command || (event.target instanceof HTMLSelectElement && event.altKey)) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  const close = () => setOpen('none')
  return (
    <>
      <Announcer />
      <div className="shell-keys needs-script">
        <button type="button" className="button-plain" onClick={() => setOpen('palette')} aria-keyshortcuts="Control+K">
          Zoeken of doen <kbd>Ctrl K</kbd>
        </button>
        <button type="button" className="button-plain" onClick={() => setOpen('legend')} aria-keyshortcuts="?">
          Toetsen <kbd>?</kbd>
        </button>
      </div>
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'legend' && <KeyLegend onClose={close} />}
    </>
  )
}

/** Out of a text field with Escape, to the part of the screen around it: single keys work again there. */
function leaveField(field: HTMLElement): void {
  const around = field.closest<HTMLElement>('fieldset[tabindex], [data-pane], main')
  field.blur()
  around?.focus({ preventScroll: true })
}
