import { useActionData, useLocation } from '@remix-run/react'
import { useState } from 'react'

/**
 * What the post that brought this page was answered: why it was refused, and what was typed. Our forms post whole pages, so it holds as long as the page
 * stands at its address. Remix alone would forget it at the first jump to a place on the page (a link of the error summary), and fold the form that was typed in.
 */
export function usePostAnswer<Answer>(): Answer | undefined {
  const answer = useActionData() as Answer | undefined
  const { pathname, search } = useLocation()
  const at = pathname + search
  const [held, hold] = useState({ answer, at })
  if (held.at !== at) hold({ answer: undefined, at })
  return held.at === at ? held.answer : undefined
}
