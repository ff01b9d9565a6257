import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import { DateField } from '../form/date-field.tsx'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { useAsking } from './asking.tsx'
import { useAsk } from './use-ask.ts'

/** Asks one respondent about one answer, without leaving the page: what is being written beside it stays. Without JavaScript the same form posts. */
export function AskForm({
  question,
  respondent,
  name,
  earliest,
}: {
  question: string
  respondent: string
  name: string
  earliest: string | null
}) {
  const { byDefault, refused } = useAsking()
  const { onSubmit, status, tone, busy } = useAsk()
  const about = refused?.kept.respondent?.[0] === respondent && refused.kept.question?.[0] === question
  const mine = about ? refused : undefined
  const kept = keptIn(mine, 'return-questions')
  const id = mine ? `opmerking-${question}` : `vraag-terug-${question}-${respondent}`
  return (
    <details className="mark-fold" open={mine?.form === 'return-questions'}>
      <summary>
        Vraag om toelichting
        <span className="visually-hidden">
          {' '}
          bij {question} aan {name}
        </span>
      </summary>
      <PostForm verb="return-questions" refused={mine} className="ask" onSubmit={onSubmit}>
        <input type="hidden" name="respondent" value={respondent} />
        <input type="hidden" name="question" value={question} />
        <label className="label" htmlFor={id}>
          Wat wil STJ nog weten?
        </label>
        <p className="hint">Alleen {name} ziet deze vraag. De coördinator krijgt een mail.</p>
        <textarea className="control" id={id} name="remark" required defaultValue={kept('remark')} />
        <DateField
          id={`${id}-dag`}
          label="Antwoord uiterlijk op"
          kept={kept('deadline')}
          stands={earliest && earliest > byDefault ? earliest : byDefault}
        />
        <p className="buttons">
          <button type="submit" className="button button-quiet" aria-disabled={busy || undefined}>
            Vraag versturen
          </button>
        </p>
      </PostForm>
      <StatusRegion text={status} tone={tone} />
    </details>
  )
}
