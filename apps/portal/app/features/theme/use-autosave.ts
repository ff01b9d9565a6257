import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Seat } from '../unsent/desk.ts'
import { isLeavingKnowingly, leavePage } from '../unsent/leaving.ts'
import { useDesk } from '../unsent/unsent-context.tsx'
import { type Autosaver, createAutosaver } from './autosaver.ts'
import { fillIn } from './fill-in.ts'
import { readAnswer, type WrittenAnswer } from './read-answer.ts'
import { savingAs } from './save-call.ts'
import type { EndState, SaveState } from './save-result.ts'
import { storedAnswers } from './stored-answers.ts'
import type { ThemeQuestion } from './theme-question.ts'
import { typedEarly } from './typed-early.ts'
import { usePlans } from './use-plans.ts'

/** What stands beside each question, and the version its next save builds on. */
export interface LineState {
  state: SaveState
  /** How the last attempt ended: stands there while the next is under way. */
  said: EndState | null
  version: number
}

export interface AutosavePage {
  submission: string
  section: ThemeQuestion['section']
  questions: readonly ThemeQuestion[]
  own: Seat
  names: ReadonlyMap<string, string>
  closed: boolean
  /** What a refused post had typed; `collided`: where a newer text stands stored. */
  typed: Readonly<Record<string, WrittenAnswer>>
  collided: readonly string[]
  /** An answer that was not typed here was put into the field of a question. */
  onFilled(code: string): void
}

/**
 * Saves a page's questions as they are typed: a choice at once, text after a pause, at the latest after five seconds, or when its field is left.
 * What is not acknowledged is kept in the browser meanwhile. Closing the tab with unsaved text asks first; posting the form does not.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, page: AutosavePage) {
  const { submission, section, questions, own, names, closed, typed, collided, onFilled } = page
  const [lines, setLines] = useState<Record<string, LineState>>({})
  const desk = useDesk()
  const keeper = useRef(desk)
  keeper.current = desk
  // Once: whatever the page draws again, what is under way stays under way.
  const [saver] = useState<Autosaver>(() => {
    const save = savingAs(own)
    return createAutosaver({
      stored: storedAnswers(questions, own.account, names),
      save: (key, item) => save(submission, key, item),
      newKey: () => crypto.randomUUID(),
      later: (work, milliseconds) => window.setTimeout(work, milliseconds),
      show: (question, state, version) =>
        setLines((before) => {
          const said = state.phase === 'saving' ? (before[question]?.said ?? null) : state
          return { ...before, [question]: { state, said, version } }
        }),
      fill: (question, answer) => {
        if (form.current) fillIn(form.current, question, answer)
        onFilled(question)
      },
      keep: (question, unsent) => keeper.current?.keep({ account: own.account, submission, section, question }, unsent),
    })
  })

  const write = useCallback(
    (code: string) => {
      const question = questions.find((each) => each.code === code)
      if (form.current && question) saver.write(code, readAnswer(new FormData(form.current), question))
    },
    [form, questions, saver],
  )
  const plans = usePlans(write)

  const hasBegun = useRef(false)
  useEffect(() => {
    if (!form.current || closed || hasBegun.current) return
    hasBegun.current = true
    for (const code of typedEarly(form.current, questions)) write(code)
    for (const code of collided) {
      const next = typed[code]
      const base = (questions.find((each) => each.code === code)?.answer.version ?? 1) - 1
      const { value = null, explanation = null } = next ?? {}
      const unsent = { key: crypto.randomUUID(), value, explanation }
      if (next) saver.resume(code, { flying: null, next: unsent, base, held: 'conflict', waits: null })
    }
  }, [form, closed, questions, typed, collided, saver, write])

  useEffect(() => {
    if (!desk) return
    desk.setTaker({
      submission,
      questions: new Set(questions.map(({ code }) => code)),
      resume: (answer) => !plans.has(answer.question) && saver.resume(answer.question, answer),
    })
    return () => desk.setTaker(null)
  }, [desk, submission, questions, plans, saver])

  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const retry = () => saver.retryNow()
    for (const moment of ['online', 'focus']) window.addEventListener(moment, retry, { signal })
    window.addEventListener('pagehide', plans.flush, { signal })
    document.addEventListener('visibilitychange', plans.flush, { signal })
    const ask = (event: BeforeUnloadEvent) => {
      if (!isLeavingKnowingly() && (plans.any() || saver.hasUnsaved())) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask, { signal })
    return () => stop.abort()
  }, [saver, plans])

  useEffect(() => {
    // Our own pages go on sending what this one leaves.
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || link.target || link.hasAttribute('download'))
        return
      if (link.origin !== window.location.origin || link.hash || !desk?.waiting().lasts) return
      plans.flush()
      leavePage()
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [desk, plans])

  /** What is still being typed counts as unsaved, so it is written before a change of somebody else is let in. */
  const open = useMemo<Pick<Autosaver, 'accept' | 'settle'>>(
    () => ({
      accept: (question, ...change) => {
        plans.flush(question)
        saver.accept(question, ...change)
      },
      settle: saver.settle,
    }),
    [saver, plans],
  )
  return { lines, saver: open, plan: plans.plan, flush: plans.flush }
}
