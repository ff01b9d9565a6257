import type { KeyboardEvent } from 'react'
import type { ShownIndicator } from './indicator-pane.tsx'

const choices = [
  { value: 'meets', key: '1', word: '√ voldoet' },
  { value: 'improvement-point', key: '2', word: 'X verbeterpunt' },
  { value: 'no-verdict', key: '3', word: 'geen oordeel' },
] as const

/** The verdict on one indicator: three values in words and by key, with a reason beside "geen oordeel". Keys work while the focus is in the row. */
export function VerdictField({
  indicator,
  chosen,
  fixed,
  verdict,
  reason,
}: {
  indicator: ShownIndicator
  chosen: boolean
  fixed: boolean
  verdict: string
  reason: string
}) {
  const { code, statement } = indicator
  return (
    <fieldset className="verdicts" onKeyDown={chooseByKey}>
      <legend>
        {code} {statement}
      </legend>
      {fixed ? (
        <input type="hidden" name="indicator" value={code} />
      ) : (
        <label className="choice">
          <input type="checkbox" name="indicator" value={code} defaultChecked={chosen} /> Hoort bij deze bevinding
        </label>
      )}
      <div className="verdict-choices">
        {choices.map(({ value, key, word }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={`verdict-${code}`}
              value={value}
              defaultChecked={verdict === value}
              data-key={key}
              aria-keyshortcuts={key}
            />
            <span>
              {word} <kbd>{key}</kbd>
            </span>
          </label>
        ))}
      </div>
      <div className="reason">
        <label className="label" htmlFor={`reden-${code}`}>
          Reden bij «geen oordeel»
        </label>
        <input
          className="control"
          id={`reden-${code}`}
          name={`reason-${code}`}
          maxLength={2000}
          defaultValue={reason}
        />
      </div>
    </fieldset>
  )
}

function chooseByKey(event: KeyboardEvent<HTMLFieldSetElement>): void {
  const target = event.target
  if (target instanceof HTMLInputElement && target.type === 'text') return
  const radio = event.currentTarget.querySelector<HTMLInputElement>(`input[data-key="${CSS.escape(event.key)}"]`)
  if (!radio || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  radio.click()
  radio.focus()
}
