import type { ReactNode } from 'react'
import { ChoiceInput } from './choice-input.tsx'
import field from './field.module.css'
import { NumberInput } from './number-input.tsx'
import styles from './question.module.css'
import type { ShownAnswer, ShownQuestion } from './shown-question.ts'
import { TermList } from './term-list.tsx'
import { TextInput } from './text-input.tsx'

export interface QuestionFieldProps {
  question: ShownQuestion
  answer: ShownAnswer
  error?: string | undefined
  /** False while its condition is not met: then only readers without script see it. */
  asked: boolean
  /** Its controls can be read and not changed. */
  isReadOnly?: boolean
  /** Stands above the control, inside the question's box. */
  above?: ReactNode
  /** Stands under the control: save status, conflict, documents. */
  children?: ReactNode
}

/** One question with native controls: works without script, and costs little to render. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, answer, error, asked, isReadOnly = false, above, children } = props
  const { code, conditionText } = question
  const id = `veld-${code}`
  return (
    <div
      className={`${styles.question} ${error ? field.wrong : ''} ${asked ? '' : 'not-asked'}`}
      id={`vraag-${code}`}
      data-question={code}
    >
      {conditionText && <p className={`${styles.condition} only-without-script`}>{conditionText}</p>}
      {above}
      <fieldset className={styles.bare} disabled={isReadOnly}>
        <Control id={id} question={question} answer={answer} error={error} isReadOnly={isReadOnly} />
        {question.answerType !== 'document-upload' && (
          <Explanation code={code} explanation={answer.explanation} isReadOnly={isReadOnly} />
        )}
      </fieldset>
      {children}
    </div>
  )
}

interface ControlProps {
  id: string
  question: ShownQuestion
  answer: ShownAnswer
  error?: string | undefined
  isReadOnly: boolean
}

function Control({ id, question, answer, error, isReadOnly }: ControlProps) {
  const texts = <QuestionTexts id={id} question={question} error={error} />
  switch (question.answerType) {
    case 'short-text':
    case 'long-text':
      return (
        <TextInput id={id} question={question} answer={answer} error={error} texts={texts} isReadOnly={isReadOnly} />
      )
    case 'number':
    case 'number-range':
      return <NumberInput id={id} question={question} answer={answer} error={error} texts={texts} />
    case 'document-upload':
      return (
        <>
          <h2 className={styles.heading} id={id} tabIndex={-1}>
            {question.text}
          </h2>
          {texts}
        </>
      )
    default:
      return <ChoiceInput id={id} question={question} answer={answer} error={error} texts={texts} />
  }
}

function QuestionTexts({ id, question, error }: { id: string; question: ShownQuestion; error?: string | undefined }) {
  const { help, terms } = question
  return (
    <>
      {help && (
        <p className={field.help} id={`${id}-hulp`}>
          {help}
        </p>
      )}
      <TermList terms={terms} />
      {error && (
        <p className={field.error} id={`${id}-fout`}>
          <span className="visually-hidden">Fout: </span>
          {error}
        </p>
      )}
    </>
  )
}

interface ExplanationProps {
  code: string
  explanation: string | null
  isReadOnly: boolean
}

/** Folded until wanted; open when something stands in it. */
function Explanation({ code, explanation, isReadOnly }: ExplanationProps) {
  const id = `toelichting-${code}`
  return (
    <details className={styles.explanation} open={explanation ? true : undefined}>
      <summary>Toelichting {explanation || isReadOnly ? 'bij dit antwoord' : 'toevoegen'}</summary>
      <label className="visually-hidden" htmlFor={id}>
        Toelichting bij vraag {code}
      </label>
      <textarea
        id={id}
        name={`t.${code}`}
        rows={3}
        className={field.control}
        // The style sheet sees by it that the field is empty: then there is nothing to read, until a colleague writes.
        {...(isReadOnly && { placeholder: ' ' })}
        defaultValue={explanation ?? ''}
      />
    </details>
  )
}
