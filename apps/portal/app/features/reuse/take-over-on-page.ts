import { randomUUID } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/server-runtime'
import { type Refusal, statusOfRefusal } from '@toezicht/domain/refusal'
import { refusalText } from '@toezicht/ui/refusal-text'
import { orRefusal, textOf } from '../../refused.ts'
import type { RefusedPost } from '../theme/save-theme-page.ts'
import { readWish, type Wish } from './wish.ts'

/** The wish behind the button that posted a page of questions; null for any other button. */
export function wishOf(form: FormData): Wish | null {
  const [, wish] = /^overnemen:(.+)$/.exec(textOf(form, 'dan')) ?? []
  return wish ? readWish(wish) : null
}

/** What a save gave back. */
interface Stored {
  question: string
  version?: number | null
}

/**
 * Takes one answer over after its page was saved. The own answer may go only as this page knew it: the version it was made with, or the one that its
 * save just made. Null when it was taken over.
 */
export async function takeOverOnPage(
  context: AppLoadContext,
  submission: string,
  { form, wish, stored }: { form: FormData; wish: Wish; stored: readonly Stored[] },
): Promise<Refusal | null> {
  const posted = Number(textOf(form, `v.${wish.question}`))
  const written = stored.find(({ question }) => question === wish.question)?.version
  const expected = written ?? (Number.isInteger(posted) ? posted : wish.expected)
  const call = context.api.reuseAnswers({ submission, key: randomUUID(), answers: [{ ...wish, expected }] })
  const taken = await orRefusal(context, call)
  return 'refusal' in taken ? taken.refusal : null
}

/** What the page shows when an answer was not taken over: the reason at its question. */
export function problemsOfWish(refusal: Refusal, { question }: Wish): RefusedPost {
  const status = statusOfRefusal(refusal.refused)
  return { status, errors: { [question]: refusalText(refusal) }, collided: [], all: null, typed: {} }
}
