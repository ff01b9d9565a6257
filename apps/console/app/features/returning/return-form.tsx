import type { Refused } from '../form/call.ts'
import { DateField } from '../form/date-field.tsx'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { SentAnswer } from './sent-answer.tsx'
import { isOut, type ShownReturn, type ShownSection, type ShownSentAnswer } from './shown-return.ts'

/** Every answer of the newest version with room for a remark; a question goes back when something stands there. */
export function ReturnForm({
  sections,
  returned,
  deadline,
  wanted,
  refused,
}: {
  sections: readonly ShownSection[]
  returned: readonly ShownReturn[]
  /** The day that was given before, while questions are out; else empty. */
  deadline: string
  /** Code of a question whose room for a remark stands open from the start. */
  wanted: string | null
  refused: Refused | undefined
}) {
  const kept = keptIn(refused, 'return-questions')
  return (
    <PostForm verb="return-questions" refused={refused} className="form">
      {sections.map(({ code, name, answers }) => (
        <section key={code} aria-labelledby={`onderdeel-${code}`}>
          <h2 id={`onderdeel-${code}`}>{name}</h2>
          {answers.map((answer) => (
            <QuestionToReturn
              key={answer.code}
              answer={answer}
              out={returned.find((each) => each.question === answer.code && each.remark !== null && isOut(each))}
              remark={kept(`remark.${answer.code}`) ?? ''}
              open={answer.code === wanted}
            />
          ))}
        </section>
      ))}
      <DateField
        label="Opnieuw verzenden uiterlijk op"
        hint="De coördinator krijgt een mail met het aantal vragen en deze datum. De opmerkingen staan alleen in het portaal."
        kept={kept('deadline')}
        stands={deadline}
      />
      <p className="buttons">
        <button type="submit" className="button">
          Vragen terugsturen
        </button>
      </p>
    </PostForm>
  )
}

function QuestionToReturn({
  answer,
  out,
  remark,
  open,
}: {
  answer: ShownSentAnswer
  out: ShownReturn | undefined
  remark: string
  open: boolean
}) {
  const { code, text, followers } = answer
  return (
    <article className="card" aria-labelledby={`vraag-${code}`}>
      <h3 id={`vraag-${code}`} className="flush">
        {code} {text}
      </h3>
      <SentAnswer answer={answer} />
      {out ? (
        <p className="soft">Al teruggestuurd: {out.remark}</p>
      ) : (
        <details className="act" open={open || remark !== ''}>
          <summary>
            Deze vraag terugsturen<span className="visually-hidden">: {code}</span>
          </summary>
          <div>
            <label className="label" htmlFor={`opmerking-${code}`}>
              Wat wil STJ nog weten?
            </label>
            {followers.length > 0 && (
              <p className="hint">Vraagt het nieuwe antwoord erom, dan komen ook terug: {followers.join(', ')}.</p>
            )}
            <textarea className="control" id={`opmerking-${code}`} name={`remark.${code}`} defaultValue={remark} />
          </div>
        </details>
      )}
    </article>
  )
}
