import type { ShownGroup } from '@toezicht/api/draft-view'
import { CommentFiles } from './comment-files.tsx'
import styles from './fact-check.module.css'
import { decisionWords, kindWords } from './fact-check-words.ts'
import type { ShownComment } from './shown-draft.ts'

/** The comments as they are sent or were, in the order of the draft, with what STJ decided about each once that is known. */
export function SentComments({
  groups,
  comments,
}: {
  groups: readonly ShownGroup[]
  comments: readonly ShownComment[]
}) {
  return groups.map((group) => {
    const own = group.parts.filter(({ code }) => comments.some(({ part }) => part === code))
    if (own.length === 0) return null
    return (
      <section key={group.id} className="section">
        <h2>
          {group.approach ? `${group.approach}: ` : ''}
          {group.heading}
        </h2>
        {own.map(({ code, heading }) => (
          <div key={code}>
            <h3>{heading}</h3>
            {comments
              .filter(({ part }) => part === code)
              .map(({ id, kind, body, documents, decision }) => (
                <article key={id} className={styles.sent} aria-label={`Opmerking bij ${heading}`}>
                  <p className={styles.sideHead}>{kindWords[kind].word}</p>
                  <p className="said">{body}</p>
                  <CommentFiles documents={documents} />
                  {decision && (
                    <div className={styles.decision}>
                      <p className={styles.sideHead}>
                        Antwoord van STJ: {decisionWords[decision.decision].toLowerCase()}
                      </p>
                      <p className="said">{decision.reason}</p>
                    </div>
                  )}
                </article>
              ))}
          </div>
        ))}
      </section>
    )
  })
}
