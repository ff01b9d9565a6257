import type { KeyboardEvent } from 'react'
import { isTypingIn } from '../palette/commands.ts'
import type { ShownIndicator } from './indicator-pane.tsx'

const choices = [
  { value: 'meets', key: '1', word: '√ voldoet' },
  { value: 'improvement-point', key: '2', word: 'X verbeterpunt' },
  { value: 'no-verdict', key: '3', word: 'geen oordeel' },
] as const

/**
 * The verdict on one indicator: three values in words and by key, with a reason beside "geen oordeel". Keys work while the focus is in the row, also when
 * single keys are switched off. `loose`: the indicator has no finding yet and can join this one.
 */
export function VerdictField({
  indicator,
  chosen,
  loose,
  verdict,
  reason,
}: {
  indicator: ShownIndicator
  chosen: boolean
  loose: boolean
  verdict: string
  reason: string
}) {
  const { code, statement } = indicator
  return (
    <fieldset className="verdicts" id={`oordeel-${code}`} tabIndex={-1} onKeyDown={chooseByKey}>
      <legend>
        {code} {statement}
      </legend>
      {loose ? (
        <label className="choice">
          <input type="checkbox" name="indicator" value={code} defaultChecked={chosen} /> Ook in deze bevinding
        </label>
      ) : (
        <input type="hidden" name="indicator" value={code} />
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
        <input className="control" id={`reden-${code}`} name={`reason-${code}`} defaultValue={reason} />
      </div>
    </fieldset>
  )
}

function chooseByKey(event: KeyboardEvent<HTMLFieldSetElement>): void {
  if (isTypingIn(event.target)) return
  const radio = event.currentTarget.querySelector<HTMLInputElement>(`input[data-key="${CSS.escape(event.key)}"]`)
  if (!radio || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  radio.click()
  const reason = event.currentTarget.querySelector<HTMLInputElement>('.reason input')
  if (radio.value === 'no-verdict') reason?.focus()
  else radio.focus()
}
