import { useEffect, useId, useRef, useState } from 'react'
import styles from './conflict.module.css'
import field from './field.module.css'

export interface MergeField {
  name: 'text' | 'explanation'
  label: string
  /** What stands in it at first: both texts. */
  text: string
}

interface ConflictMergeProps {
  fields: readonly MergeField[]
  note: string | null
  onMerge(texts: Partial<Record<MergeField['name'], string>>): void
  onCancel(): void
}

/** One text made of two, to be edited before it is kept. The fields have no name: they are no part of the page's form. */
export function ConflictMerge({ fields, note, onMerge, onCancel }: ConflictMergeProps) {
  const id = useId()
  const first = useRef<HTMLTextAreaElement>(null)
  const [texts, setTexts] = useState(() => Object.fromEntries(fields.map(({ name, text }) => [name, text])))
  useEffect(() => first.current?.focus(), [])
  return (
    <div className={styles.merge}>
      {note && <p>{note}</p>}
      {fields.map(({ name, label }, at) => (
        <div key={name}>
          <label className={field.label} htmlFor={id + name}>
            {label}
          </label>
          <textarea
            id={id + name}
            ref={at === 0 ? first : undefined}
            className={field.control}
            rows={8}
            value={texts[name]}
            onChange={({ target }) => setTexts((before) => ({ ...before, [name]: target.value }))}
          />
        </div>
      ))}
      <div className={styles.buttons}>
        <button type="button" className="button" onClick={() => onMerge(texts)}>
          Samengevoegde tekst bewaren
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          Toch kiezen
        </button>
      </div>
    </div>
  )
}
