import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import { useMemo } from 'react'
import type { FormExtraProps } from '../theme/form-extras.tsx'
import { ChangedState } from './changed-state.tsx'
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
  const { presence, state, isOut } = useLive({
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
      <ChangedState submission={submission} place={place} state={state} isOut={isOut} />
    </>
  )
}
