import type { Citation } from '@toezicht/domain/assessment/source'
import { useCitable } from './citable.tsx'
import { cite } from './cite.ts'

/** The editor's form, which buttons outside it post when there is no JavaScript. */
export const editorForm = 'bevinding-formulier'

/** Cites something in the finding on this page: at the caret, or without JavaScript at the end of the text, which is then saved. */
export function CiteButton({
  citation,
  about,
  label = 'Als bron',
}: {
  citation: Citation
  /** What is cited, for whoever hears the button's name. */
  about: string
  label?: string
}) {
  const { editor } = useCitable()
  if (editor === 'none') return null
  return (
    <button
      type="submit"
      form={editorForm}
      name="cite"
      value={JSON.stringify(citation)}
      className={`button-plain cite-button${editor === 'asked' ? ' needs-script' : ''}`}
      onClick={(event) => {
        event.preventDefault()
        cite(citation)
      }}
    >
      {label}
      <span className="visually-hidden"> noemen: {about}</span>
    </button>
  )
}

/** Stands before every cite button in the page, so that Enter in the editor saves and never cites. */
export function SaveByEnter() {
  return <button type="submit" form={editorForm} name="verb" value="save-finding" hidden tabIndex={-1} />
}
