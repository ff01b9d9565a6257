import type { ChoiceInputProps } from './choice-input.tsx'
import field from './field.module.css'
import { fieldAttributes } from './field.tsx'
import styles from './question.module.css'

/** A whole number, a year, or a lowest and a highest number. Text inputs: a number input would drop what it cannot read. */
export function NumberInput({ id, question, answer, error, texts }: ChoiceInputProps) {
  const { code, text, help, answerType, isYear } = question
  const digits = { type: 'text', inputMode: 'numeric', autoComplete: 'off', maxLength: 20 } as const
  if (answerType === 'number') {
    const shown = answer.value?.kind === 'number' ? String(answer.value.number) : (answer.typed ?? '')
    const { className, ...attributes } = fieldAttributes(id, { help, error })
    return (
      <>
        <label className={field.label} htmlFor={id}>
          {text}
        </label>
        {texts}
        <input
          {...digits}
          {...attributes}
          className={`${className} ${field.short}`}
          name={`w.${code}`}
          defaultValue={shown}
          size={isYear ? 4 : 12}
        />
      </>
    )
  }
  const range = answer.value?.kind === 'range' ? answer.value : null
  const [low, high] = range ? [range.low, range.high] : (answer.typed ?? ';').split(';')
  return (
    <fieldset className={field.group} {...(error && { 'aria-describedby': `${id}-fout` })}>
      <legend>{text}</legend>
      {texts}
      <div className={styles.range}>
        <div>
          <label htmlFor={id}>Laagste aantal</label>
          <input
            {...digits}
            id={id}
            name={`l.${code}`}
            className={`${field.control} ${field.short}`}
            defaultValue={low ?? ''}
          />
        </div>
        <div>
          <label htmlFor={`${id}-hoog`}>Hoogste aantal</label>
          <input
            {...digits}
            id={`${id}-hoog`}
            name={`h.${code}`}
            className={`${field.control} ${field.short}`}
            defaultValue={high ?? ''}
          />
        </div>
      </div>
    </fieldset>
  )
}
