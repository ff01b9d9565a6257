import type { ReactNode } from 'react'
import { type PaneName, paneNames, setPane, usePaneOpen } from './pane-state.ts'

// What scrolls by itself must be reachable by key.
const reachable = { tabIndex: 0 }

/** One part of the workspace with its own scroll; folds to a strip and stays so in this browser. `isTitled`: false when what is in it has a heading. */
export function Pane({
  name,
  beside,
  isTitled = true,
  children,
}: {
  name: PaneName
  beside?: ReactNode
  isTitled?: boolean
  children: ReactNode
}) {
  const isOpen = usePaneOpen(name)
  const title = paneNames[name]
  return (
    <section className={`pane pane-${name}`} data-pane={name} aria-label={title} {...reachable}>
      <div className="pane-head">
        {isTitled ? <h2>{title}</h2> : <span className="pane-title">{title}</span>}
        {beside}
        <button
          type="button"
          className="button-plain pane-fold needs-script"
          aria-expanded={isOpen}
          onClick={() => setPane(name, !isOpen)}
        >
          <span aria-hidden="true">{isOpen ? '«' : '»'}</span>
          <span className="visually-hidden">{isOpen ? `${title} inklappen` : `${title} openen`}</span>
        </button>
      </div>
      <div className="pane-body">{children}</div>
    </section>
  )
}
