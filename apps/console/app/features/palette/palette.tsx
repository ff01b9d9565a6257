import { useNavigate, useParams } from '@remix-run/react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type Command, listCommands } from './commands.ts'
import { keyNames } from './key-names.ts'
import { placeCommands, type ShownPlaces } from './place-commands.ts'
import { rankCommands } from './rank-commands.ts'
import { usePlaces } from './use-places.ts'

const most = 14

/** Ctrl+K: type a few letters of an indicator, an approach, a screen or something to do, and Enter. */
export function Palette({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const navigate = useNavigate()
  const { assessment = null } = useParams()
  const places = usePlaces(assessment, text)
  const found = useMemo(() => foundFor(text, places, navigate), [text, places, navigate])
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })
  const chosen = Math.min(at, Math.max(0, found.length - 1))

  const run = (command: Command | undefined) => {
    if (!command) return
    dialog.current?.close()
    // After the dialog gave the focus back: the command may move it on.
    setTimeout(command.run)
  }
  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (event.key === 'Enter') run(found[chosen])
    else if (step !== undefined) setAt((chosen + step + found.length) % Math.max(1, found.length))
    else return
    event.preventDefault()
  }
  return (
    <dialog ref={dialog} className="palette" aria-label="Zoeken of doen" onClose={onClose}>
      <input
        className="control"
        role="combobox"
        aria-expanded="true"
        aria-controls="palet-lijst"
        aria-activedescendant={found[chosen] ? `palet-${chosen}` : undefined}
        aria-label="Zoek een indicator, aanpak, scherm of handeling"
        placeholder="Indicator, aanpak, scherm of handeling"
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <div id="palet-lijst" role="listbox" aria-label="Gevonden" className="palette-list">
        {found.map((command, index) => (
          <div
            key={command.id}
            id={`palet-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onPointerUp={() => run(command)}
          >
            <span className="soft">{command.group}</span> {command.title}
            {command.keys?.[0] && <kbd>{keyNames(command.keys[0])}</kbd>}
          </div>
        ))}
      </div>
      <p className="hint" role="status">
        {found.length === 0
          ? 'Niets gevonden.'
          : `${found.length} gevonden. ↑ en ↓ kiezen, Enter gaat erheen, Esc sluit.`}
      </p>
    </dialog>
  )
}

function foundFor(text: string, places: ShownPlaces | null, navigate: (to: string) => void): Command[] {
  const own = listCommands().filter(({ id }) => id !== 'palette')
  const known = new Set(own.map(({ id }) => id))
  const found = places ? placeCommands(places, navigate).filter(({ id }) => !known.has(id)) : []
  return rankCommands([...own, ...found], text).slice(0, most)
}
