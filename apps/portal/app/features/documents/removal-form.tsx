import { Field, fieldAttributes } from '@toezicht/ui/field.tsx'
import type { RefusedChange } from './change-documents.ts'
import styles from './documents.module.css'
import type { ListedDocument } from './listed-document.ts'

/** Takes a document away that was never sent; asks why, so that colleagues understand it. */
export function RemovalForm({
  document: { id, title },
  refused,
}: {
  document: ListedDocument
  refused: RefusedChange | null
}) {
  const field = `reason-${id}`
  return (
    <details className={styles.more} open={refused ? true : undefined}>
      <summary>
        Stuk weghalen<span className="visually-hidden">: {title}</span>
      </summary>
      <form method="post">
        <input type="hidden" name="wat" value="weghalen" />
        <input type="hidden" name="document" value={id} />
        <Field
          id={field}
          label="Waarom haalt u dit stuk weg?"
          help="Bijvoorbeeld: er is een nieuwere versie. Het bestand zelf wordt gewist."
          error={refused?.text}
        >
          <textarea
            name="reason"
            rows={2}
            defaultValue={refused?.typed.reason ?? ''}
            {...fieldAttributes(field, { help: true, error: refused?.text })}
          />
        </Field>
        <button className="button button-quiet" type="submit">
          Stuk weghalen
        </button>
      </form>
    </details>
  )
}
