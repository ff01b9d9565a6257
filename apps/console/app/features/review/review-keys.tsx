import { reviewKeys } from './use-review-commands.ts'

/** The keys of a review screen, in sight. */
export function ReviewKeys() {
  return (
    <p className="keys needs-script">
      {reviewKeys.map(([key, words]) => (
        <span key={key}>
          <kbd>{key}</kbd> {words}{' '}
        </span>
      ))}
    </p>
  )
}
