import { useActionData } from '@remix-run/react'
import { useState } from 'react'

/**
 * What the post that brought this page was answered: errors, and what was typed. Our forms post whole pages, so it holds as long as the page stands. Remix
 * alone would forget it at the first jump to a place on the page (a link of the error summary, the skip link), and with it the typed text.
 */
export function usePostAnswer<Action>() {
  const [answer] = useState(useActionData<Action>())
  return answer
}
