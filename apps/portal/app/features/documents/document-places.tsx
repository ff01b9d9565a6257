import { Field, fieldAttributes } from '@toezicht/ui/field.tsx'
import { questionPath } from '../questionnaire/words.ts'
import type { RefusedChange } from './change-documents.ts'
import styles from './documents.module.css'
import type { ListedDocument, ListedQuestion } from './listed-document.ts'
import { QuestionOptions, shortened } from './question-options.tsx'

interface DocumentPlacesProps {
  submission: string
  document: ListedDocument
  questions: readonly ListedQuestion[]
  from: ListedQuestion | null
  refused: RefusedChange | null
}

/** The questions a document hangs on, with a button to take it off each, and a way to hang it on another. */
export function DocumentPlaces({ submission, document, questions, from, refused }: DocumentPlacesProps) {
  const { id, title } = document
  const here = questions.filter(({ code }) => document.questions.includes(code))
  const others = questions.filter(({ code, mayWrite }) => mayWrite && !document.questions.includes(code))
  const mayHang = document.destroyedAt === null && document.scan !== 'refused' && others.length > 0
  const offered = mayHang ? others.find(({ code }) => code === from?.code) : undefined
  return (
    <>
      {here.length === 0 ? (
        <p>Hangt nog bij geen vraag.</p>
      ) : (
        <ul className={styles.places}>
          {here.map((question) => (
            <li key={question.code}>
              <a href={questionPath(submission, question)}>{shortened(question.text)}</a>
              {question.mayWrite && (
                <ChangeForm what="losmaken" document={id} question={question.code}>
                  <button className="button-plain" type="submit">
                    Losmaken
                    <span className="visually-hidden">
                      : {title} van de vraag {question.text}
                    </span>
                  </button>
                </ChangeForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {offered && (
        <ChangeForm what="koppelen" document={id} question={offered.code}>
          <button className="button button-quiet" type="submit">
            Ook bij deze vraag gebruiken<span className="visually-hidden">: {title}</span>
          </button>
        </ChangeForm>
      )}
      {mayHang && (
        <LinkForm document={document} others={others} refused={refused?.what === 'koppelen' ? refused : null} />
      )}
      {refused?.what === 'losmaken' && <p className="form-error">{refused.text}</p>}
    </>
  )
}

function LinkForm({
  document: { id, title },
  others,
  refused,
}: {
  document: ListedDocument
  others: readonly ListedQuestion[]
  refused: RefusedChange | null
}) {
  const field = `koppel-${id}`
  return (
    <details className={styles.more} open={refused ? true : undefined}>
      <summary>
        Bij nog een vraag hangen<span className="visually-hidden">: {title}</span>
      </summary>
      <form method="post">
        <input type="hidden" name="wat" value="koppelen" />
        <input type="hidden" name="document" value={id} />
        <Field id={field} label="Vraag" error={refused?.text}>
          <select name="question" {...fieldAttributes(field, { error: refused?.text })}>
            <QuestionOptions questions={others} />
          </select>
        </Field>
        <button className="button button-quiet" type="submit">
          Koppelen
        </button>
      </form>
    </details>
  )
}

function ChangeForm({
  what,
  document,
  question,
  children,
}: {
  what: string
  document: string
  question: string
  children: React.ReactNode
}) {
  return (
    <form method="post">
      <input type="hidden" name="wat" value={what} />
      <input type="hidden" name="document" value={document} />
      <input type="hidden" name="question" value={question} />
      {children}
    </form>
  )
}
