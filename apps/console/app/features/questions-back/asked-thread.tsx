import { dutchDay, dutchMoment } from '@toezicht/ui/dutch-time'
import { Tag } from '../approach/tag.tsx'
import type { AnswerBefore, Asked } from './asked.ts'
import { useAsking } from './asking.tsx'
import { WithdrawAsked } from './withdraw-asked.tsx'

/** What STJ asked about one answer, oldest first: the question, what became of it, and the old and the new answer side by side. */
export function AskedThread({
  thread,
  name,
  withdrawable,
}: {
  thread: readonly Asked[]
  name: string
  withdrawable: boolean
}) {
  const { today } = useAsking()
  return (
    <section className="asked" aria-label={`Gevraagd aan ${name}`}>
      {thread.map((asked) => (
        <div key={asked.returnedAt}>
          <p>
            <Standing asked={asked} today={today} /> <span className="sent-text">{asked.remark}</span>
          </p>
          <p className="soft">
            {asked.returnedByName ?? 'STJ'}, {dutchMoment(asked.returnedAt)}
            {asked.takenBackAt && `; ingetrokken ${dutchMoment(asked.takenBackAt)}`}
          </p>
          {asked.answeredInVersion !== null && (
            <div className="asked-answers">
              <Version title={`Eerst, versie ${asked.version}`} answer={asked.before} />
              <Version
                title={`Nu, versie ${asked.answeredInVersion}${asked.answeredAt ? `, ${dutchMoment(asked.answeredAt)}` : ''}`}
                answer={asked.after}
              />
            </div>
          )}
        </div>
      ))}
      {withdrawable && <WithdrawAsked respondent={thread[0]?.respondentId ?? ''} name={name} />}
    </section>
  )
}

function Standing({ asked, today }: { asked: Asked; today: string }) {
  if (asked.answeredInVersion !== null) return <Tag tone="good">Toelichting ontvangen</Tag>
  if (asked.takenBackAt) return <Tag tone="faded">Ingetrokken</Tag>
  const late = asked.deadline !== null && asked.deadline < today
  return (
    <>
      <Tag tone="strong">Uitgevraagd</Tag>{' '}
      {asked.deadline && (
        <span className={late ? 'late' : 'soft'}>
          uiterlijk {dutchDay(asked.deadline)}
          {late && ', te laat'}.
        </span>
      )}
    </>
  )
}

function Version({ title, answer }: { title: string; answer: AnswerBefore | null }) {
  const empty = !answer || (answer.lines.length === 0 && !answer.explanation)
  return (
    <div>
      <p className="soft">{title}</p>
      {empty && <p className="soft">{answer ? 'Niet ingevuld' : 'Niet gesteld'}</p>}
      {answer && answer.lines.length > 0 && <p className="sent-text">{answer.lines.join('\n')}</p>}
      {answer?.explanation && <p className="explanation">{answer.explanation}</p>}
    </div>
  )
}
