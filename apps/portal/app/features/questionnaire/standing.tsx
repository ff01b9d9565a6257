import { dutchDay } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import { refusalText } from '@toezicht/ui/refusal-text'
import type { Situation } from './other-screens.ts'
import { questions } from './task-words.ts'
import { questionPath } from './words.ts'

interface StandingProps {
  heading: Omit<Situation, 'versions'> & {
    submission: string
    versions: readonly { receipt: string; sentAt: string }[]
  }
  /** Single questions that STJ sent back, with its remark. */
  returned: readonly { code: string; section: string; text: string; remark: string }[]
}

/** How a questionnaire stands when it is not simply open: sent, sent back in part, opened again, or closed. */
export function Standing({ heading, returned }: StandingProps) {
  const { status, submission, versions } = heading
  const sent = versions.at(-1)
  const receipt = sent && <a href={`/vragenlijst/${submission}/ontvangst`}>Bekijk wat u hebt verstuurd</a>
  switch (status) {
    case 'open':
      return (
        sent && (
          <Notice>
            STJ heeft deze vragenlijst weer geopend. U kunt alle antwoorden veranderen. Verstuur de vragenlijst daarna
            opnieuw: tot dan geldt wat u op {dutchDay(sent.sentAt)} verstuurde. {receipt}.
          </Notice>
        )
      )
    case 'sent':
      return (
        <Notice tone="good">
          Deze vragenlijst is verstuurd. Uw ontvangstnummer is {sent?.receipt}. {receipt}.
        </Notice>
      )
    case 'returned':
      return <Returned submission={submission} returned={returned} role={heading.role} />
    default:
      return <Notice>{refusalText({ refused: 'closed', reason: `submission-${status}` })}</Notice>
  }
}

function Returned({
  submission,
  returned,
  role,
}: {
  submission: string
  returned: StandingProps['returned']
  role: Situation['role']
}) {
  return (
    <Notice>
      <p>
        STJ stuurde {questions(returned.length)} terug. Alleen{' '}
        {returned.length === 1 ? 'deze vraag kan' : 'deze vragen kunnen'} nog veranderen.{' '}
        {role === 'coordinator'
          ? 'Verstuur de vragenlijst daarna opnieuw.'
          : 'Uw coördinator verstuurt de vragenlijst opnieuw.'}
      </p>
      <ul className="jump">
        {returned.map((question) => (
          <li key={question.code}>
            <a href={questionPath(submission, question)}>{question.text}</a>
            <br />
            Opmerking van STJ: <span className="said">{question.remark}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
