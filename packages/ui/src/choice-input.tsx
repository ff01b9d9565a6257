import type { ReactNode } from 'react'
import field from './field.module.css'
import styles from './question.module.css'
import type { ShownAnswer, ShownQuestion } from './shown-question.ts'

export interface ChoiceInputProps {
  id: string
  question: ShownQuestion
  answer: ShownAnswer
  error?: string | undefined
  texts: ReactNode
}

/** Radio buttons or checkboxes under one legend; "anders" brings a line of text. The first control carries the field's id. */
export function ChoiceInput({ id, question, answer, error, texts }: ChoiceInputProps) {
  const { code, text, options, answerType } = question
  const several = answerType === 'multiple-choice'
  const chosen = answer.value?.kind === 'choice' ? answer.value : null
  const described = [question.help ? `${id}-hulp` : '', error ? `${id}-fout` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className={field.group} {...(described && { 'aria-describedby': described })}>
      <legend>{text}</legend>
      {texts}
      {several && <p className={field.help}>{severalHint(question.maximumChoices)}</p>}
      {options.map((option, at) => (
        <div key={option.code} className={styles.option}>
          <div className={field.choice}>
            <input
              type={several ? 'checkbox' : 'radio'}
              id={at === 0 ? id : `${id}-${option.code}`}
              name={`w.${code}`}
              value={option.code}
              data-role={option.role}
              defaultChecked={chosen?.options.includes(option.code) === true}
            />
            <label htmlFor={at === 0 ? id : `${id}-${option.code}`}>{option.label}</label>
          </div>
          {option.role === 'other' && <OtherInput code={code} label={option.label} value={chosen?.other} />}
        </div>
      ))}
    </fieldset>
  )
}

function severalHint(maximum: number | null): string {
  return maximum === null ? 'U kunt meer dan één antwoord kiezen.' : `U kunt ten hoogste ${maximum} antwoorden kiezen.`
}

function OtherInput({ code, label, value }: { code: string; label: string; value: string | undefined }) {
  const id = `anders-${code}`
  return (
    <div className={styles.other}>
      <label htmlFor={id}>
        Namelijk<span className="visually-hidden"> (bij {label})</span>:
      </label>
      <input id={id} name={`a.${code}`} type="text" className={field.control} defaultValue={value ?? ''} />
    </div>
  )
}
