import type { Refused } from '../form/call.ts'
import { DateField } from '../form/date-field.tsx'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'

interface OpenFormProps {
  readers: readonly { name: string; signedIn: boolean }[]
  refused: Refused | undefined
}

/** Lays the approved factsheet before the gemeente: to whom, and until when. */
export function OpenForm({ readers, refused }: OpenFormProps) {
  const kept = keptIn(refused, 'open')
  return (
    <PostForm verb="open" refused={refused} className="form">
      <p>
        De gemeente leest de vastgestelde factsheet zoals die nu is. Deze mensen krijgen een mail en lezen haar in het
        portaal:
      </p>
      <ReaderList readers={readers} />
      <DateField label="Reageren tot en met" kept={kept('deadline')} />
      <p className="buttons">
        <button type="submit" className="button">
          Feitencheck openen
        </button>
      </p>
    </PostForm>
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
