import type { ShownAnswer } from '@toezicht/ui/shown-question'
import { type ChangeEvent, type FocusEvent, type FormEvent, useEffect, useMemo, useRef } from 'react'
import type { LivePlace } from '../live/live-line.tsx'
import type { Seat } from '../unsent/desk.ts'
import { leavePage } from '../unsent/leaving.ts'
import { useOnline } from '../unsent/unsent-context.tsx'
import { fillIn } from './fill-in.ts'
import { focusOn, useFocusOnQuestion } from './focus-on-question.ts'
import { formEntries } from './form-entries.ts'
import { FormExtras } from './form-extras.tsx'
import { IdleWarning } from './idle-warning.tsx'
import { countsNow, isRenewed } from './is-renewed.ts'
import { isFilled, readAnswer, type WrittenAnswer } from './read-answer.ts'
import { keepStandAlone, tickOther } from './stand-alone.ts'
import { writerName } from './stored-answers.ts'
import { ThemeLine } from './theme-line.tsx'
import type { ThemeQuestion } from './theme-question.ts'
import { useAsked } from './use-asked.ts'
import { useAutosave } from './use-autosave.ts'

interface ThemeFormProps {
  submission: string
  place: LivePlace
  section: ThemeQuestion['section']
  /** Whose page this is. */
  own: Seat
  members: readonly { accountId: string; name: string }[]
  questions: ThemeQuestion[]
  elsewhere: { question: string; options: string[] }[]
  closed: boolean
  /** What a refused post had typed, with its problem, by question. */
  typed: Readonly<Record<string, ShownAnswer>>
  errors: Readonly<Record<string, string>>
  collided: readonly string[]
  children: React.ReactNode
  onProgress(answered: number, asked: number): void
}

/** A page of questions: saves by itself where scripts run, posts whole where they do not. */
export function ThemeForm(props: ThemeFormProps) {
  const { submission, section, own, members, place, questions, elsewhere, closed, typed, errors, collided } = props
  const { children, onProgress } = props
  const form = useRef<HTMLFormElement>(null)
  const { asked, readChosen } = useAsked(form, { questions, elsewhere, typed })
  const names = useMemo(() => new Map(members.map(({ accountId, name }) => [accountId, name])), [members])
  const page = { submission, section, questions, own, names, closed, typed, collided, onFilled: readChosen }
  const { lines, saver, plan, flush } = useAutosave(form, page)
  const isOnline = useOnline()
  useFocusOnQuestion(form)

  useEffect(() => {
    if (!form.current) return
    const entries = formEntries(form.current)
    const shown = questions.filter((each) => asked.has(each.code) && countsNow(each, questions, lines))
    const filled = shown.filter(
      (question) =>
        isRenewed(question, lines) &&
        (question.answerType === 'document-upload'
          ? question.documents.length > 0
          : isFilled(question, readAnswer(entries, question).value)),
    )
    onProgress(filled.length, shown.length)
  }, [asked, lines, questions, onProgress])

  const changed = (event: FormEvent<HTMLFormElement> | ChangeEvent<HTMLFormElement>) => {
    const control = event.target as HTMLInputElement
    const code = codeOf(control)
    if (!code || closed || !/^[wtalh]\./.test(control.name)) return
    keepStandAlone(control)
    tickOther(control)
    const isChoice = control.type === 'radio' || control.type === 'checkbox'
    if (isChoice || control.name.startsWith('a.')) readChosen(code)
    plan(code, isChoice)
  }
  const choose = ({ code }: ThemeQuestion, answer: WrittenAnswer) => {
    if (!form.current) return
    fillIn(form.current, code, answer)
    readChosen(code)
    saver.settle(code, answer)
    focusOn(form.current, code)
  }
  const post = (event: FormEvent) => {
    flush()
    // The browser would put its own page in place of this one.
    if (isOnline) leavePage()
    else event.preventDefault()
  }

  return (
    <form
      ref={form}
      method="post"
      noValidate
      onInput={changed}
      onBlur={(event: FocusEvent) => codeOf(event.target) && flush()}
      onSubmit={post}
    >
      <IdleWarning place={{ submission, section }} heardAt={lastHeard(lines)} />
      {/* The first button is what Enter presses. */}
      <button className="visually-hidden" type="submit" name="dan" value="hier" tabIndex={-1} aria-hidden />
      <input type="hidden" name="account" value={own.account} />
      <FormExtras submission={submission} place={place} questions={questions} closed={closed} saver={saver} />
      {questions.map((question) => (
        <ThemeLine
          key={question.code}
          submission={submission}
          question={question}
          typed={typed[question.code]}
          error={errors[question.code]}
          asked={asked.has(question.code)}
          closed={closed}
          collided={collided.includes(question.code)}
          line={lines[question.code]}
          savedBy={writerName(question.answer.savedBy, own.account, names)}
          onChoose={(answer) => choose(question, answer)}
        />
      ))}
      {children}
    </form>
  )
}

function codeOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-question]')?.dataset.question : undefined
}

/** When the server last answered a save; 0 when it did not yet. */
function lastHeard(lines: ReturnType<typeof useAutosave>['lines']): number {
  return Math.max(
    0,
    ...Object.values(lines).map(({ state }) => (state?.phase === 'saved' ? Date.parse(state.savedAt) : 0)),
  )
}
