import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Autosaver, createAutosaver, type SaveState } from './autosaver.ts'
import type { PageQuestion } from './changed-answers.ts'
import { fillIn } from './fill-in.ts'
import { readAnswer } from './read-answer.ts'
import { saveOne } from './save-call.ts'

const pauseInTyping = 900

/** What stands beside each question, and the version its next save builds on. */
export interface LineState {
  state: SaveState | null
  version: number
}

interface Page {
  submission: string
  questions: readonly PageQuestion[]
  /** Somebody else's answer was put into the field of a question. */
  onFilled(code: string): void
}

/**
 * Saves a page's questions as they are typed: a choice at once, text after a pause or when its field is left. Leaving with unsaved text asks
 * first; posting the form does not.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, { submission, questions, onFilled }: Page) {
  const [lines, setLines] = useState<Record<string, LineState>>({})
  const timers = useRef(new Map<string, number>())
  const posting = useRef(false)
  const saver = useMemo<Autosaver>(
    () =>
      createAutosaver({
        versions: Object.fromEntries(questions.map(({ code, answer }) => [code, answer.version])),
        save: (key, item) => saveOne(submission, key, item),
        newKey: () => crypto.randomUUID(),
        later: (work, milliseconds) => window.setTimeout(work, milliseconds),
        show: (question, state, version) => setLines((before) => ({ ...before, [question]: { state, version } })),
        fill: (question, answer) => {
          if (form.current) fillIn(form.current, question, answer)
          onFilled(question)
        },
      }),
    [form, submission, questions, onFilled],
  )

  const write = useCallback(
    (code: string) => {
      window.clearTimeout(timers.current.get(code))
      timers.current.delete(code)
      const question = questions.find((each) => each.code === code)
      if (form.current && question) saver.write(code, readAnswer(new FormData(form.current), question))
    },
    [form, questions, saver],
  )
  /** What is still being typed counts as unsaved, so it is written before a change of somebody else is let in. */
  const open = useMemo<Pick<Autosaver, 'accept' | 'settle'>>(
    () => ({
      accept: (question, ...change) => {
        if (timers.current.has(question)) write(question)
        saver.accept(question, ...change)
      },
      settle: saver.settle,
    }),
    [saver, write],
  )
  const plan = (code: string, atOnce: boolean) => {
    window.clearTimeout(timers.current.get(code))
    timers.current.set(
      code,
      window.setTimeout(() => write(code), atOnce ? 0 : pauseInTyping),
    )
  }
  const flush = () => {
    for (const code of [...timers.current.keys()]) write(code)
  }

  useEffect(() => {
    const retry = () => saver.retryNow()
    const ask = (event: BeforeUnloadEvent) => {
      if (!posting.current && (timers.current.size > 0 || saver.hasUnsaved())) event.preventDefault()
    }
    window.addEventListener('online', retry)
    window.addEventListener('focus', retry)
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('online', retry)
      window.removeEventListener('focus', retry)
      window.removeEventListener('beforeunload', ask)
    }
  }, [saver])

  const post = () => {
    posting.current = true
  }
  return { lines, saver: open, plan, flush, post }
}
