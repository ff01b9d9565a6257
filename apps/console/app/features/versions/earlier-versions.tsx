import { Link } from '@remix-run/react'
import { useState } from 'react'
import { refusalWords } from '../form/refusal-words.ts'
import { type Outcome, send, trpc } from '../form/trpc.ts'
import { useCommands } from '../palette/use-commands.ts'
import { type ShownTrail, VersionList } from './version-list.tsx'

/** Earlier versions of the finding, fetched when somebody opens them; without JavaScript they have a screen of their own. */
export function EarlierVersions({ finding, version }: { finding: string; version: number }) {
  const [found, setFound] = useState<Outcome<ShownTrail> | null>(null)
  const [isOpen, setOpen] = useState(false)
  const look = async () => setFound(await send(() => trpc.getFindingTrail.query({ finding })))
  useCommands([
    {
      id: 'versions',
      title: 'Eerdere versies van deze bevinding',
      group: 'Bevinding',
      keys: ['w'],
      run: () => setOpen((before) => !before),
    },
  ])
  return (
    <details
      className="beside"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
        if (currentTarget.open) void look()
      }}
    >
      <summary>Eerdere versies (nu versie {version})</summary>
      {found && 'done' in found && <VersionList trail={found.done} />}
      {found && 'refusal' in found && <p>{refusalWords(found.refusal)}</p>}
      {found && 'failed' in found && <p>Geen verbinding. Sluit dit onderdeel en open het opnieuw.</p>}
      <p>
        <Link to={`/bevindingen/${finding}/versies`}>Alle versies op een eigen scherm</Link>
      </p>
    </details>
  )
}
