import { Notice } from '@toezicht/ui/notice.tsx'
import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import { useMemo } from 'react'
import { sectionPath } from '../questionnaire/words.ts'
import type { FormExtraProps } from '../theme/form-extras.tsx'
import { type PageSection, presentWords } from './present-words.ts'
import { useLive } from './use-live.ts'

/** Where the page stands in the questionnaire, and how the questionnaire stood when the page was made. */
export interface LivePlace {
  section: string
  sections: readonly PageSection[]
  status: string
}

/** Who else is here; what others save goes to the fields. Its line keeps its place while it is empty, so that nothing moves under a hand. */
export function LiveLine({ submission, questions, saver, place }: FormExtraProps) {
  const versions = useMemo(
    () =>
      Object.fromEntries(
        questions
          .filter(({ answerType }) => answerType !== 'document-upload')
          .map(({ code, answer }) => [code, answer.version]),
      ),
    [questions],
  )
  const { presence, status, isOut } = useLive({
    submission,
    section: place.section,
    versions,
    onAnswers: (answers) => {
      for (const { question, value, explanation, version, by, own, savedAt } of answers) {
        saver.accept(question, { value, explanation }, version, own ? null : by, savedAt)
      }
    },
  })
  const words = presentWords(presence, place.section, place.sections)
  return (
    <>
      <div className="live no-print">
        <StatusRegion text={words.here} />
        {words.elsewhere && <p>{words.elsewhere}</p>}
      </div>
      <div role="status">
        {isOut && (
          <Notice>
            U werkt niet meer mee aan deze vragenlijst. Wat u hier nog typt, wordt niet opgeslagen. Vragen? Neem contact
            op met de coördinator.
          </Notice>
        )}
        {!isOut && status !== null && status !== place.status && (
          <Notice>
            {status === 'sent'
              ? 'De vragenlijst is intussen verstuurd.'
              : 'De stand van deze vragenlijst is intussen veranderd.'}{' '}
            <a href={sectionPath(submission, place.section)}>Laad de pagina opnieuw</a> om te zien hoe het nu staat.
          </Notice>
        )}
      </div>
    </>
  )
}
