import type { ShownAnswer } from '@toezicht/ui/shown-question'
import { type RefObject, useCallback, useMemo, useState } from 'react'
import { askedNow } from './conditions.ts'
import { formEntries } from './form-entries.ts'
import type { ThemeQuestion } from './theme-question.ts'

interface Given {
  questions: ThemeQuestion[]
  /** Chosen options of questions on other pages that decide here. */
  elsewhere: { question: string; options: string[] }[]
  typed: Readonly<Record<string, ShownAnswer>>
}

/** Which questions of the page are asked, as its fields stand. `readChosen` is called when the options of a question changed. */
export function useAsked(form: RefObject<HTMLFormElement | null>, { questions, elsewhere, typed }: Given) {
  const [chosen, setChosen] = useState(() => chosenOptions({ questions, elsewhere, typed }))
  const asked = useMemo(() => askedNow(questions, chosen), [questions, chosen])
  const readChosen = useCallback(
    (code: string) => {
      if (!form.current) return
      const options = formEntries(form.current).getAll(`w.${code}`).map(String)
      setChosen((before) => new Map(before).set(code, options))
    },
    [form],
  )
  return { asked, readChosen }
}

function chosenOptions({ questions, elsewhere, typed }: Given): ReadonlyMap<string, readonly string[]> {
  const own = questions.map(({ code, answer }) => {
    const value = typed[code]?.value ?? answer.value
    return [code, value?.kind === 'choice' ? value.options : []] as const
  })
  return new Map([...elsewhere.map(({ question, options }) => [question, options] as const), ...own])
}
