import type { ShownAnswer } from '@toezicht/ui/shown-question'
import { type ChangeEvent, type FocusEvent, type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { LivePlace } from '../live/live-line.tsx'
import { fillIn, mergeTexts } from './fill-in.ts'
import { formEntries } from './form-entries.ts'
import { FormExtras } from './form-extras.tsx'
import { IdleWarning } from './idle-warning.tsx'
import { countsNow, isRenewed } from './is-renewed.ts'
import { isFilled, readAnswer } from './read-answer.ts'
import { keepStandAlone, tickOther } from './stand-alone.ts'
import { ThemeLine } from './theme-line.tsx'
import type { ThemeQuestion } from './theme-question.ts'
import { useAsked } from './use-asked.ts'
import { useAutosave } from './use-autosave.ts'

interface ThemeFormProps {
  submission: string
  place: LivePlace
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
  const { submission, place, questions, elsewhere, closed, typed, errors, collided, children, onProgress } = props
  const form = useRef<HTMLFormElement>(null)
  const { asked, readChosen } = useAsked(form, { questions, elsewhere, typed })
  const { lines, saver, plan, flush, post } = useAutosave(form, { submission, questions, onFilled: readChosen })
  const [usedAt] = useState(() => Date.now())

  useEffect(() => {
    if (!form.current) return
    const entries = formEntries(form.current)
    const shown = questions.filter((each) => asked.has(each.code) && countsNow(each, questions, lines))
    const filled = shown.filter(
      (question) =>
        isRenewed(question, lines) &&
        (question.documents.length > 0 || isFilled(question, readAnswer(entries, question).value)),
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
  const choose = useCallback(
    (question: ThemeQuestion, choice: 'mine' | 'theirs' | 'merge') => {
      const state = lines[question.code]?.state
      if (!form.current || state?.phase !== 'conflict') return
      const mine = readAnswer(new FormData(form.current), question)
      const answer = choice === 'mine' ? mine : choice === 'theirs' ? state.theirs : mergeTexts(mine, state.theirs)
      fillIn(form.current, question.code, answer)
      readChosen(question.code)
      saver.settle(question.code, answer)
    },
    [lines, readChosen, saver],
  )

  return (
    <form
      ref={form}
      method="post"
      noValidate
      onInput={changed}
      onBlur={(event: FocusEvent) => codeOf(event.target) && flush()}
      onSubmit={post}
    >
      <IdleWarning submission={submission} usedAt={Math.max(usedAt, ...savedTimes(lines))} />
      {/* The first button is what Enter presses. */}
      <button className="visually-hidden" type="submit" name="dan" value="hier" tabIndex={-1} aria-hidden />
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
          onChoose={(choice) => choose(question, choice)}
        />
      ))}
      {children}
    </form>
  )
}

function codeOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-question]')?.dataset.question : undefined
}

function savedTimes(lines: ReturnType<typeof useAutosave>['lines']): number[] {
  return Object.values(lines).flatMap(({ state }) => (state?.phase === 'saved' ? [Date.parse(state.savedAt)] : []))
}
