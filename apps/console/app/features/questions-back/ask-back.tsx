import { AskForm } from './ask-form.tsx'
import { isOut } from './asked.ts'
import { AskedThread } from './asked-thread.tsx'
import { useAsking } from './asking.tsx'

/** Nothing was sent, or the question was not put: there is nothing to explain. */
const unsent = new Set(['pending', 'no-response', 'not-asked'])

/** Beside one answer: what STJ asked about it before with what came of it, and the form to ask now. */
export function AskBack({
  question,
  respondent,
  name,
  state,
}: {
  question: string
  respondent: string
  name: string
  state: string
}) {
  const { asked, respondents, possible } = useAsking()
  const thread = asked.filter((each) => each.question === question && each.respondentId === respondent)
  const own = respondents.find(({ id }) => id === respondent)
  const out = thread.some(isOut)
  const sent = own?.submissionStatus === 'sent' || own?.submissionStatus === 'returned'
  return (
    <>
      {thread.length > 0 && <AskedThread thread={thread} name={name} withdrawable={possible && out} />}
      {possible && sent && !out && !unsent.has(state) && (
        <AskForm
          question={question}
          respondent={respondent}
          name={name}
          // While other questions are out, no day before theirs can be given.
          earliest={own?.submissionStatus === 'returned' ? own.deadline : null}
        />
      )}
    </>
  )
}
