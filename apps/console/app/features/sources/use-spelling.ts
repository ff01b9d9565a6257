import { useEffect, useRef, useState } from 'react'
import { send, trpc } from '../form/trpc.ts'
import type { Misspelled } from './text-hints.ts'

const pause = 1200

/** What the page itself looked up, without JavaScript. */
export interface CheckedSpelling {
  looked: boolean
  wrong: readonly Misspelled[]
}

/** The words no dictionary knows in these texts: nothing until asked, then again a moment after each change. An answer that was overtaken is dropped. */
export function useSpelling(assessment: string, texts: readonly string[], checked: CheckedSpelling | null) {
  const [state, setState] = useState<'not' | 'busy' | 'done' | 'failed'>(stateOf(checked))
  const [wrong, setWrong] = useState<readonly Misspelled[]>(checked?.wrong ?? [])
  const [asked, setAsked] = useState(0)
  const newest = useRef(0)
  const written = useRef(texts)
  written.current = texts
  const all = texts.join('\u0001')
  const lookedAt = useRef(0)

  useEffect(() => {
    if (asked === 0) return
    newest.current += 1
    const mine = newest.current
    const look = async () => {
      setState('busy')
      const outcome = await send(() => trpc.checkSpelling.mutate({ assessment, texts: [...written.current] }))
      if (mine !== newest.current) return
      const found = 'done' in outcome ? outcome.done : null
      if (found?.looked) setWrong(found.wrong)
      setState(stateOf(found ?? { looked: false, wrong: [] }))
    }
    // Asked by hand: at once. After a change: when the writer rests.
    const timer = window.setTimeout(look, asked > lookedAt.current || all === '' ? 0 : pause)
    lookedAt.current = asked
    return () => window.clearTimeout(timer)
  }, [assessment, asked, all])

  return { state, wrong, ask: () => setAsked((before) => before + 1) }
}

function stateOf(checked: CheckedSpelling | null): 'not' | 'done' | 'failed' {
  if (!checked) return 'not'
  return checked.looked ? 'done' : 'failed'
}
