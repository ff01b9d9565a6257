import { QuestionField } from '@toezicht/ui/question-field.tsx'
import type { ShownAnswer } from '@toezicht/ui/shown-question'
import { type ChangeEvent, type FocusEvent, type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import { askedNow } from './conditions.ts'
import { DocumentList } from './document-list.tsx'
import { fillIn, mergeTexts } from './fill-in.ts'
import { IdleWarning } from './idle-warning.tsx'
import { QuestionStatus } from './question-status.tsx'
import { isFilled, readAnswer } from './read-answer.ts'
import { keepStandAlone, tickOther } from './stand-alone.ts'
import { StoredText } from './stored-text.tsx'
import type { ThemeQuestion } from './theme-question.ts'
import { useAutosave } from './use-autosave.ts'

interface ThemeFormProps {
  submission: string
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
  const { submission, questions, elsewhere, closed, typed, errors, collided, children, onProgress } = props
  const form = useRef<HTMLFormElement>(null)
  const { lines, plan, flush, settle, post } = useAutosave(form, submission, questions)
  const [usedAt] = useState(() => Date.now())
  const [chosen, setChosen] = useState(() => chosenOptions(questions, elsewhere, typed))
  const asked = useMemo(() => askedNow(questions, chosen), [questions, chosen])

  useEffect(() => {
    if (!form.current) return
    const entries = new FormData(form.current)
    const shown = questions.filter(({ code }) => asked.has(code))
    const filled = shown.filter(
      (question) => question.documents.length > 0 || isFilled(question, readAnswer(entries, question).value),
    )
    onProgress(filled.length, shown.length)
  }, [asked, lines, questions, onProgress])

  const changed = (event: FormEvent<HTMLFormElement> | ChangeEvent<HTMLFormElement>) => {
    const control = event.target as HTMLInputElement
    const code = codeOf(control)
    if (!code || closed) return
    keepStandAlone(control)
    tickOther(control)
    const isChoice = control.type === 'radio' || control.type === 'checkbox'
    if ((isChoice || control.name.startsWith('a.')) && form.current) {
      const options = new FormData(form.current).getAll(`w.${code}`).map(String)
      setChosen((before) => new Map(before).set(code, options))
    }
    plan(code, isChoice)
  }
  const choose = (question: ThemeQuestion, choice: 'mine' | 'theirs' | 'merge') => {
    const state = lines[question.code]?.state
    if (!form.current || state?.phase !== 'conflict') return
    const mine = readAnswer(new FormData(form.current), question)
    const answer = choice === 'mine' ? mine : choice === 'theirs' ? state.theirs : mergeTexts(mine, state.theirs)
    fillIn(form.current, question.code, answer)
    settle(question.code, answer)
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
      <IdleWarning submission={submission} usedAt={Math.max(usedAt, ...savedTimes(lines))} />
      {/* The first button is what Enter presses. */}
      <button className="visually-hidden" type="submit" name="dan" value="hier" tabIndex={-1} aria-hidden />
      <fieldset className="plain" disabled={closed}>
        {questions.map((question) => {
          const { code, answer, documents, answerType } = question
          const line = lines[code]
          return (
            <QuestionField
              key={code}
              question={question}
              answer={typed[code] ?? answer}
              error={errors[code]}
              asked={asked.has(code)}
            >
              <input type="hidden" name={`v.${code}`} value={line?.version ?? answer.version} />
              {answerType === 'document-upload' ? (
                <>
                  <DocumentList documents={documents} />
                  <button className="button button-quiet" type="submit" name="dan" value={`stukken:${code}`}>
                    Stukken toevoegen of verwijderen<span className="visually-hidden">: {question.text}</span>
                  </button>
                </>
              ) : (
                <>
                  {collided.includes(code) && !line && <StoredText question={question} />}
                  <QuestionStatus
                    question={question}
                    state={line?.state ?? null}
                    savedAt={answer.savedAt}
                    onChoose={(choice) => choose(question, choice)}
                  />
                </>
              )}
            </QuestionField>
          )
        })}
      </fieldset>
      {children}
    </form>
  )
}

function codeOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-question]')?.dataset.question : undefined
}

function chosenOptions(
  questions: ThemeQuestion[],
  elsewhere: ThemeFormProps['elsewhere'],
  typed: ThemeFormProps['typed'],
): ReadonlyMap<string, readonly string[]> {
  const own = questions.map(({ code, answer }) => {
    const value = typed[code]?.value ?? answer.value
    return [code, value?.kind === 'choice' ? value.options : []] as const
  })
  return new Map([...elsewhere.map(({ question, options }) => [question, options] as const), ...own])
}

function savedTimes(lines: ReturnType<typeof useAutosave>['lines']): number[] {
  return Object.values(lines).flatMap(({ state }) => (state?.phase === 'saved' ? [Date.parse(state.savedAt)] : []))
}
