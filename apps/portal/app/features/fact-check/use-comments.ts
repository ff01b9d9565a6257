import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { createAutosaver } from '../theme/autosaver.ts'
import type { EndState, SaveState, StoredAnswer } from '../theme/save-result.ts'
import { usePlans } from '../theme/use-plans.ts'
import { isLeavingKnowingly } from '../unsent/leaving.ts'
import { asWritten, commentWords, saveComment } from './comment-saver.ts'
import { keepComment, leftComments } from './comment-shelf.ts'
import type { ShownComment } from './shown-draft.ts'

/** What stands beside a comment, and the version its next save builds on. */
export interface CommentLine {
  state: SaveState
  said: EndState | null
  version: number
}

interface CommentsPage {
  account: string
  factCheck: string
  comments: readonly ShownComment[]
  /** Somebody left a comment unsent that this page has no form for: it makes one. */
  onLeft(comment: string, part: string): void
}

/**
 * Saves the comments of a page as they are typed; what is not acknowledged lies in the browser meanwhile, and is taken up again by the next page.
 * `settled` waits until everything is saved, at most three seconds.
 */
export function useComments(
  page: RefObject<HTMLElement | null>,
  { account, factCheck, comments, onLeft }: CommentsPage,
) {
  const [lines, setLines] = useState<Record<string, CommentLine>>({})
  const parts = useRef(new Map(comments.map(({ id, part }) => [id, part])))
  // Once: whatever the page draws again, what is under way stays under way.
  const [saver] = useState(() =>
    createAutosaver({
      stored: Object.fromEntries(comments.map((each): [string, StoredAnswer] => [each.id, storedOf(each)])),
      save: (_, item) => saveComment(factCheck, parts.current.get(item.question) ?? '', item),
      newKey: () => crypto.randomUUID(),
      later: (work, milliseconds) => window.setTimeout(work, milliseconds),
      show: (comment, state, version) =>
        setLines((before) => {
          const said = state.phase === 'saving' ? (before[comment]?.said ?? null) : state
          return { ...before, [comment]: { state, said, version } }
        }),
      fill: (comment, words) => fillIn(page.current, comment, commentWords(words)),
      keep: (comment, unsent) =>
        keepComment({ account, factCheck, comment, part: parts.current.get(comment) ?? '' }, unsent),
    }),
  )

  const write = useCallback(
    (comment: string) => {
      const form = formOf(page.current, comment)
      if (!form) return
      const fields = new FormData(form)
      const body = String(fields.get('body') ?? '')
      // A new comment begins with its first word, not with its kind.
      if (body.trim() === '' && !parts.current.has(comment)) return
      parts.current.set(comment, String(fields.get('part') ?? ''))
      saver.write(comment, asWritten(String(fields.get('kind') ?? 'fact'), body))
    },
    [page, saver],
  )
  const plans = usePlans(write)

  useEffect(() => {
    const left = leftComments().filter((each) => each.account === account && each.factCheck === factCheck)
    for (const { comment, part } of left) {
      parts.current.set(comment, part)
      if (!formOf(page.current, comment)) onLeft(comment, part)
    }
    let timer = 0
    // Once the forms that were missing have been drawn; what has no part here any more goes all the same.
    const takeUp = (tries: number) => {
      const isDrawn = left.every(({ comment }) => formOf(page.current, comment))
      if (!isDrawn && tries > 0) timer = window.setTimeout(() => takeUp(tries - 1), 50)
      else for (const { comment, unsent } of left) saver.resume(comment, unsent)
    }
    takeUp(20)
    return () => window.clearTimeout(timer)
  }, [account, factCheck, page, saver, onLeft])

  useEffect(() => {
    const { signal, abort } = bounded()
    const retry = () => saver.retryNow()
    for (const moment of ['online', 'focus']) window.addEventListener(moment, retry, { signal })
    window.addEventListener('pagehide', plans.flush, { signal })
    document.addEventListener('visibilitychange', plans.flush, { signal })
    const ask = (event: BeforeUnloadEvent) => {
      plans.flush()
      if (!isLeavingKnowingly() && saver.hasUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask, { signal })
    return abort
  }, [saver, plans])

  const settled = useCallback(async () => {
    plans.flush()
    for (let tries = 0; tries < 30 && saver.hasUnsaved(); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
    return !saver.hasUnsaved()
  }, [saver, plans])
  const choose = useCallback(
    (comment: string, { kind, body }: { kind: string; body: string }) => {
      fillIn(page.current, comment, { kind, body })
      saver.settle(comment, asWritten(kind, body))
    },
    [page, saver],
  )
  return { lines, plan: plans.plan, settled, choose }
}

function bounded() {
  const stop = new AbortController()
  return { signal: stop.signal, abort: () => stop.abort() }
}

function storedOf({ kind, body, version, savedAt }: ShownComment): StoredAnswer {
  return { ...asWritten(kind, body), version, savedAt, by: null }
}

export function formOf(page: HTMLElement | null, comment: string): HTMLFormElement | null {
  const form = page?.querySelector(`#opmerking-${CSS.escape(comment)}`)
  return form instanceof HTMLFormElement ? form : null
}

function fillIn(page: HTMLElement | null, comment: string, { kind, body }: { kind: string; body: string }): void {
  const form = formOf(page, comment)
  const text = form?.querySelector('textarea')
  if (text && text.value !== body) text.value = body
  for (const radio of form?.querySelectorAll<HTMLInputElement>('input[name="kind"]') ?? [])
    radio.checked = radio.value === kind
}
