import type { ShownPart } from '@toezicht/api/draft-view'
import { useState } from 'react'
import { CommentFiles } from './comment-files.tsx'
import { CommentForm } from './comment-form.tsx'
import styles from './fact-check.module.css'
import { commentCount } from './fact-check-words.ts'
import type { ShownComment } from './shown-draft.ts'
import type { RefusedComment } from './take-comment.ts'
import type { CommentLine } from './use-comments.ts'

interface PartCommentsProps {
  part: ShownPart
  comments: readonly ShownComment[]
  /** Ids of comments that can still be made, one at least; those left behind in this browser as well. */
  fresh: readonly string[]
  /** Left behind here: shown open. */
  left: readonly string[]
  lines: Readonly<Record<string, CommentLine>>
  refused: RefusedComment | undefined
  onChoose(comment: string, words: { kind: string; body: string }): void
}

/** The comments on one part, and the form for another one, folded until somebody wants it. */
export function PartComments({ part, comments, fresh, left, lines, refused, onChoose }: PartCommentsProps) {
  const [more, setMore] = useState<string[]>([])
  const open = [...left, ...fresh, ...more]
  const begun = (id: string) => (lines[id]?.version ?? 0) > 0 || left.includes(id)
  const refusedNew = refused && open.includes(refused.comment)
  const shared = { part: part.code, partHeading: part.heading, refused, onChoose }
  const blank = { kind: 'fact' as const, body: '', version: 0, savedAt: null }
  const count = comments.length + open.filter(begun).length
  return (
    <div className={styles.comments}>
      {count > 0 && <p className={styles.count}>{commentCount(count)}</p>}
      {comments.map((comment) => (
        <div key={comment.id} className={styles.stored}>
          <CommentForm {...shared} comment={comment} line={lines[comment.id]} />
          <CommentFiles documents={comment.documents} removable />
          <details className={styles.removal}>
            <summary>
              Opmerking verwijderen<span className="visually-hidden"> bij {part.heading}</span>
            </summary>
            <form method="post">
              <p>De tekst en de documenten van deze opmerking gaan weg. Dat kan niet ongedaan worden gemaakt.</p>
              <input type="hidden" name="comment" value={comment.id} />
              <button className="button button-quiet" type="submit" name="verb" value="remove">
                Ja, verwijder deze opmerking
              </button>
            </form>
          </details>
        </div>
      ))}
      <details className={styles.fresh} open={refusedNew || left.length > 0 || undefined}>
        <summary>
          {comments.length > 0 ? 'Nog een opmerking toevoegen' : 'Opmerking toevoegen'}
          <span className="visually-hidden"> bij {part.heading}</span>
        </summary>
        {open.map((id) => (
          <CommentForm key={id} {...shared} comment={{ ...blank, id }} line={lines[id]} />
        ))}
        {open.every(begun) && (
          <button className="button button-quiet" type="button" onClick={() => setMore([...more, crypto.randomUUID()])}>
            Nog een opmerking bij dit onderdeel
          </button>
        )}
      </details>
    </div>
  )
}
