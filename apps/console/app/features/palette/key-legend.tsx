import { useEffect, useRef } from 'react'
import { type Command, listCommands } from './commands.ts'
import { keyNames } from './key-names.ts'
import { setSingleKeys, useSingleKeys } from './single-keys.ts'

/** Every key of this screen in words, and the switch for keys of one character. */
export function KeyLegend({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isOn = useSingleKeys()
  useEffect(() => dialog.current?.showModal(), [])
  const commands = listCommands().filter(({ keys }) => keys)
  const groups = [...new Set(commands.map(({ group }) => group))]
  return (
    <dialog ref={dialog} className="palette" aria-labelledby="toetsen" onClose={onClose}>
      <div className="screen-head">
        <h2 id="toetsen" className="flush">
          Toetsen op dit scherm
        </h2>
        <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
          Sluiten
        </button>
      </div>
      <label className="choice">
        <input type="checkbox" checked={isOn} onChange={({ target }) => setSingleKeys(target.checked)} /> Toetsen van
        één letter of cijfer werken (buiten tekstvelden)
      </label>
      {groups.map((group) => (
        <section key={group}>
          <h3>{group}</h3>
          <dl className="key-list">
            {commands
              .filter((command) => command.group === group)
              .map((command) => (
                <Row key={command.id} command={command} />
              ))}
          </dl>
        </section>
      ))}
      <p className="hint">Met Esc verlaat u een tekstveld; uw tekst blijft staan.</p>
    </dialog>
  )
}

function Row({ command: { title, keys = [] } }: { command: Command }) {
  return (
    <>
      <dt>
        {keys.map((key, at) => (
          <span key={key}>
            {at > 0 && ' of '}
            <kbd>{keyNames(key)}</kbd>
          </span>
        ))}
      </dt>
      <dd>{title}</dd>
    </>
  )
}
