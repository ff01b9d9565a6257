import type { Refused } from '../form/call.ts'
import { DeadlineField } from '../form/deadline-field.tsx'
import { keptIn } from '../form/form-errors.tsx'

interface OpenFormProps {
  readers: readonly { name: string; signedIn: boolean }[]
  refused: Refused | undefined
}

/** Lays the approved factsheet before the gemeente: to whom, and until when. */
export function OpenForm({ readers, refused }: OpenFormProps) {
  const kept = keptIn(refused, 'open')
  return (
    <form method="post" className="form">
      <input type="hidden" name="verb" value="open" />
      <p>
        De gemeente leest de vastgestelde factsheet zoals die nu is. Deze mensen krijgen een mail en lezen haar in het
        portaal:
      </p>
      <ReaderList readers={readers} />
      <DeadlineField label="Reageren tot en met" kept={kept('deadline') ?? ''} />
      <p className="buttons">
        <button type="submit" className="button">
          Feitencheck openen
        </button>
      </p>
    </form>
  )
}

export function ReaderList({ readers }: { readers: OpenFormProps['readers'] }) {
  return (
    <ul>
      {readers.map(({ name, signedIn }) => (
        <li key={name}>
          {name}
          {!signedIn && <span className="soft"> (meldde zich nog nooit aan)</span>}
        </li>
      ))}
    </ul>
  )
}
