import { Field, fieldAttributes } from '@toezicht/ui/field.tsx'
import { useEffect, useRef } from 'react'
import styles from './documents.module.css'
import { type HangableQuestion, QuestionOptions } from './question-options.tsx'
import { UploadList } from './upload-list.tsx'
import { useDropZone } from './use-drop-zone.ts'
import { useUploads } from './use-uploads.ts'

interface UploadFormProps {
  submission: string
  questions: readonly HangableQuestion[]
  kinds: readonly { code: string; label: string }[]
  /** Whether "bij geen vraag" is a choice. */
  mayBeLoose: boolean
  /** The question one came from. */
  chosen: string
  chosenKind: string
  error: string | undefined
  onAdded(): void
}

/** Adds files: dropped, or chosen with the native field, which also works without script. */
export function UploadForm(props: UploadFormProps) {
  const { submission, questions, kinds, mayBeLoose, chosen, chosenKind, error, onAdded } = props
  const form = useRef<HTMLFormElement>(null)
  const { lines, add, cancel, retry } = useUploads(`/vragenlijst/${submission}/stukken/toevoegen`, onAdded)
  const zone = useRef<HTMLDivElement>(null)
  const take = (files: readonly File[]) => {
    if (!form.current || files.length === 0) return
    const entries = new FormData(form.current)
    const fields = ['question', 'kind'].map((name): [string, string] => [name, String(entries.get(name) ?? '')])
    add(files, fields)
  }
  const over = useDropZone(zone, take)
  const takeChosen = (field: HTMLInputElement | null | undefined) => {
    if (!field?.files?.length) return
    take([...field.files])
    field.value = ''
  }
  const early = useRef(() => takeChosen(form.current?.querySelector<HTMLInputElement>('input[type="file"]')))
  // What was chosen before this script ran would otherwise wait for a button that is not shown.
  useEffect(() => early.current(), [])
  return (
    <form ref={form} method="post" encType="multipart/form-data">
      <Field
        id="question"
        label="Bij welke vraag horen deze stukken?"
        help="U kunt een stuk daarna bij meer vragen hangen."
      >
        <select name="question" {...fieldAttributes('question', { help: true })} defaultValue={chosen}>
          {mayBeLoose && <option value="">Nog bij geen vraag</option>}
          <QuestionOptions questions={questions} />
        </select>
      </Field>
      {kinds.length > 0 && (
        <Field id="kind" label="Soort stuk" optional>
          <select name="kind" {...fieldAttributes('kind')} defaultValue={chosenKind}>
            <option value="">Kies een soort</option>
            {kinds.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </Field>
      )}
      <div ref={zone} className={`${styles.drop} ${over ? styles.dropOver : ''}`}>
        <Field
          id="file"
          label="Bestanden"
          help="PDF, Word (docx), OpenDocument (odt), Excel (xlsx), JPG of PNG; ten hoogste 50 MB per bestand. Zet er geen gegevens van gezinnen in."
          error={error}
        >
          <input
            type="file"
            name="file"
            multiple
            accept=".pdf,.docx,.odt,.xlsx,.jpg,.jpeg,.png"
            {...fieldAttributes('file', { help: true, error })}
            onChange={(event) => takeChosen(event.currentTarget)}
          />
        </Field>
        <p className={styles.onlyWithScript}>U kunt bestanden ook hierheen slepen. Ze worden meteen toegevoegd.</p>
      </div>
      <p className="only-without-script">Kiest u er meer tegelijk, dan zijn ze samen ten hoogste 50 MB.</p>
      <UploadList lines={lines} onCancel={cancel} onRetry={retry} />
      <div className="buttons only-without-script">
        <button className="button" type="submit">
          Stukken toevoegen
        </button>
      </div>
    </form>
  )
}
