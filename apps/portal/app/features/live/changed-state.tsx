import { Notice } from '@toezicht/ui/notice.tsx'
import { sectionPath } from '../questionnaire/words.ts'
import type { LivePlace } from './live-line.tsx'

interface ChangedStateProps {
  submission: string
  place: LivePlace
  state: { first: { division: string | null }; now: { status: string; division: string | null } } | null
  /** The reader takes no part any more. */
  isOut: boolean
}

/** What changed about the whole questionnaire since this page was made: it was sent, closed, divided otherwise, or is no longer the reader's. */
export function ChangedState({ submission, place, state, isOut }: ChangedStateProps) {
  const words = isOut ? null : changeWords(place.status, state)
  return (
    <div role="status" className="no-print">
      {isOut && (
        <Notice>
          U werkt niet meer mee aan deze vragenlijst. Wat u hier nog typt, wordt niet opgeslagen. Vragen? Neem contact
          op met de coördinator.
        </Notice>
      )}
      {words && (
        <Notice>
          {words} <a href={sectionPath(submission, place.section)}>Laad de pagina opnieuw</a> om te zien hoe het nu
          staat.
        </Notice>
      )}
    </div>
  )
}

function changeWords(made: string, state: ChangedStateProps['state']): string | null {
  if (!state) return null
  if (state.now.status !== made) {
    return state.now.status === 'sent'
      ? 'De vragenlijst is intussen verstuurd.'
      : 'De stand van deze vragenlijst is intussen veranderd.'
  }
  return state.now.division === state.first.division ? null : 'De vragen zijn intussen anders verdeeld.'
}
