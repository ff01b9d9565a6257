import type { ReactNode } from 'react'
import field from './field.module.css'
import { fieldAttributes } from './field.tsx'
import type { ShownAnswer, ShownQuestion } from './shown-question.ts'

interface TextInputProps {
  id: string
  question: ShownQuestion
  answer: ShownAnswer
  error?: string | undefined
  /** Stand between the label and the control. */
  texts: ReactNode
  isReadOnly: boolean
}

/** A line or a page of text. What can only be read is as tall as its words: a disabled line cannot be scrolled through. */
export function TextInput({ id, question, answer, error, texts, isReadOnly }: TextInputProps) {
  const { code, text, help, answerType } = question
  const shown = answer.value?.kind === 'text' ? answer.value.text : (answer.typed ?? '')
  const attributes = { name: `w.${code}`, defaultValue: shown, ...fieldAttributes(id, { help, error }) }
  const rows = isReadOnly ? rowsFor(shown) : 5
  return (
    <>
      <label className={field.label} htmlFor={id}>
        {text}
      </label>
      {texts}
      {answerType === 'long-text' || isReadOnly ? (
        <textarea rows={rows} {...attributes} />
      ) : (
        <input type="text" {...attributes} />
      )}
    </>
  )
}

/** Enough for a phone, where some forty characters stand on a line. */
function rowsFor(text: string): number {
  const lines = text.split('\n').map((line) => Math.ceil(line.length / 40) || 1)
  return Math.min(
    30,
    lines.reduce((total, count) => total + count, 0),
  )
}
