import { Field, fieldAttributes } from '@toezicht/ui/field.tsx'
import type { RefusedChange } from './change-documents.ts'
import { typedDay } from './document-words.ts'
import styles from './documents.module.css'
import type { ListedDocument } from './listed-document.ts'

interface DetailsFormProps {
  document: ListedDocument
  kinds: readonly { code: string; label: string }[]
  refused: RefusedChange | null
}

/** Title, kind and date of a document; open when what was typed was refused. */
export function DetailsForm({ document, kinds, refused }: DetailsFormProps) {
  const { id, title, kind, issuedOn } = document
  const errorAt = (field: string) => (refused && (refused.field ?? 'title') === field ? refused.text : undefined)
  const typed = refused?.typed
  return (
    <details className={styles.more} open={refused ? true : undefined}>
      <summary>
        Titel, soort of datum wijzigen<span className="visually-hidden">: {title}</span>
      </summary>
      <form method="post">
        <input type="hidden" name="wat" value="beschrijven" />
        <input type="hidden" name="document" value={id} />
        <Field id={`title-${id}`} label="Titel van het stuk" help="Zo noemt STJ het stuk." error={errorAt('title')}>
          <input
            type="text"
            name="title"
            maxLength={200}
            defaultValue={typed?.title ?? title}
            {...fieldAttributes(`title-${id}`, { help: true, error: errorAt('title') })}
          />
        </Field>
        <Field id={`kind-${id}`} label="Soort stuk" optional error={errorAt('kind')}>
          <select
            name="kind"
            defaultValue={typed?.kind ?? kind ?? ''}
            {...fieldAttributes(`kind-${id}`, { error: errorAt('kind') })}
          >
            <option value="">Kies een soort</option>
            {kinds.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <Field
          id={`issuedOn-${id}`}
          label="Datum van het stuk"
          help="Bijvoorbeeld 12 maart 2025."
          optional
          error={errorAt('issuedOn')}
        >
          <input
            type="text"
            name="issuedOn"
            maxLength={40}
            defaultValue={typed?.issuedOn ?? typedDay(issuedOn)}
            {...fieldAttributes(`issuedOn-${id}`, { help: true, error: errorAt('issuedOn') })}
          />
        </Field>
        <button className="button button-quiet" type="submit">
          Gegevens opslaan
        </button>
      </form>
    </details>
  )
}
