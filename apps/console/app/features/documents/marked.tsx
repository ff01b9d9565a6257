import type { MarkedText } from '@toezicht/domain/document/marked-text'

/** A text with what was found in it marked. */
export function Marked({ text, marks }: MarkedText) {
  return (
    <>
      {marks.map(([from, to], at) => (
        <span key={from}>
          {text.slice(marks[at - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}
