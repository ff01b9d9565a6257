import { commentKinds } from '@toezicht/domain/fact-check/comment'
import { Field, fieldAttributes } from '@toezicht/ui/field.tsx'
import { CommentState } from './comment-state.tsx'
import styles from './fact-check.module.css'
import { kindWords } from './fact-check-words.ts'
import type { ShownComment } from './shown-draft.ts'
import type { RefusedComment } from './take-comment.ts'
import type { CommentLine } from './use-comments.ts'

interface CommentFormProps {
  part: string
  partHeading: string
  /** A new one has version 0. */
  comment: Pick<ShownComment, 'id' | 'kind' | 'body' | 'version'> & { savedAt: string | null }
  line: CommentLine | undefined
  refused: RefusedComment | undefined
  onChoose(comment: string, words: { kind: string; body: string }): void
}

/** Writes one comment. Without script a post saves it; with script it saves itself while somebody writes. */
export function CommentForm({ part, partHeading, comment, line, refused, onChoose }: CommentFormProps) {
  const { id, version } = comment
  const typed = refused?.comment === id ? refused.typed : null
  const error = refused?.comment === id ? refused.error : undefined
  const kind = typed?.kind ?? comment.kind
  const stands = (line?.version ?? version) > 0
  return (
    <form
      method="post"
      encType="multipart/form-data"
      className={styles.comment}
      id={`opmerking-${id}`}
      data-comment={id}
      data-part={part}
      noValidate
    >
      <input type="hidden" name="verb" value="save" />
      <input type="hidden" name="part" value={part} />
      <input type="hidden" name="comment" value={id} />
      <input type="hidden" name="expected" value={typed?.expected ?? line?.version ?? version} />
      <fieldset className={styles.kinds}>
        <legend>Wat voor opmerking is het?</legend>
        {commentKinds.map((each) => (
          <label key={each}>
            <input type="radio" name="kind" value={each} defaultChecked={each === kind} />
            <span>{kindWords[each].word}</span>
          </label>
        ))}
      </fieldset>
      <Field
        id={`tekst-${id}`}
        label={
          <>
            Uw opmerking<span className="visually-hidden"> bij {partHeading}</span>
          </>
        }
        error={error}
      >
        <textarea
          name="body"
          rows={4}
          defaultValue={typed?.body ?? comment.body}
          {...fieldAttributes(`tekst-${id}`, { error })}
        />
      </Field>
      {typed?.theirs && (
        <p className="typed">
          <strong>Zo staat het nu opgeslagen:</strong> {typed.theirs}
        </p>
      )}
      <CommentState line={line} savedAt={comment.savedAt} onChoose={(words) => onChoose(id, words)} />
      <Field
        id={`stuk-${id}`}
        label="Document erbij"
        optional
        help="Bijvoorbeeld de bron van een getal. Ten hoogste 50 MB per document."
      >
        <input type="file" name="file" multiple {...fieldAttributes(`stuk-${id}`, { help: true })} />
      </Field>
      <button className={stands ? 'button button-quiet' : 'button'} type="submit">
        Opmerking opslaan
      </button>
    </form>
  )
}
