import { createHash } from 'node:crypto'
import { json, redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/server-runtime'
import type { SectionCode } from '@toezicht/domain/questionnaire/question'
import { type Refusal, statusOfRefusal } from '@toezicht/domain/refusal'
import { reasonText, refusalText } from '@toezicht/ui/refusal-text'
import { orRefusal, refusalResponse } from '../../refused.ts'
import { placePath } from '../questionnaire/place.ts'
import { questionPath, sectionPath } from '../questionnaire/words.ts'
import { problemsOfWish, takeOverOnPage, wishOf } from '../reuse/take-over-on-page.ts'
import { type ChangedAnswer, differingAnswers, madeBefore, reallyChanged } from './changed-answers.ts'
import { typedAnswers } from './typed-answers.ts'

/** A whole page posted, as browsers without script do: saves what its reader changed and goes on; or shows it again with what was typed. */
export async function saveThemePage(context: AppLoadContext, form: FormData, submission: string, section: SectionCode) {
  const looked = await orRefusal(context, context.api.getThemePage({ submission, section }))
  if ('refusal' in looked) {
    if (looked.refusal.refused === 'signed-out') return keep(context, form)
    throw refusalResponse(looked.refusal)
  }
  const { questions, next, previous, me } = looked.answer
  // Typed under one account, posted under another: for the first to post again.
  const typedBy = form.get('account')
  if (typeof typedBy === 'string' && typedBy !== me) return keep(context, form)
  const differing = differingAnswers(form, questions)
  const older = madeBefore(differing, questions)
  const wanted = older.map(({ question, expected }) => ({ question, version: expected }))
  const earlier = wanted.length > 0 ? await context.api.getEarlierAnswers({ submission, wanted }) : []
  const changed = differing.filter((each) => !older.includes(each)).concat(reallyChanged(older, earlier))
  const at = { section, next, previous, question: changed[0]?.question ?? null }
  const goOn = () => redirect(destination(String(form.get('dan') ?? ''), submission, at))
  const wish = wishOf(form)
  const takeOver = async (stored: Saved['answers']) => {
    if (!wish) return goOn()
    const refusal = await takeOverOnPage(context, submission, { form, wish, stored })
    if (refusal?.refused === 'signed-out') return keep(context, form)
    if (refusal) return json(problemsOfWish(refusal, wish), { status: statusOfRefusal(refusal.refused) })
    return redirect(questionPath(submission, { section, code: wish.question }))
  }
  if (changed.length === 0) return wish ? takeOver([]) : goOn()
  const saved = await orRefusal(
    context,
    context.api.saveAnswers({ submission, key: keyOf(submission, changed), answers: changed }),
  )
  if ('refusal' in saved && saved.refusal.refused === 'signed-out') return keep(context, form)
  const problems = problemsOf(saved, changed)
  if (problems === null) return wish ? takeOver('answer' in saved ? saved.answer.answers : []) : goOn()
  const typed = typedAnswers(changed.filter(({ question }) => problems.errors[question] || problems.all))
  return json({ ...problems, typed }, { status: problems.status })
}

/** The session is over: the page comes back with everything that was typed. */
function keep(context: AppLoadContext, form: FormData) {
  const kept: Record<string, string[]> = {}
  for (const name of new Set(form.keys())) kept[name] = form.getAll(name).filter((value) => typeof value === 'string')
  context.kept = kept
  return json(null, { status: 401 })
}

type Saved = Awaited<ReturnType<AppLoadContext['api']['saveAnswers']>>

interface Problems {
  status: number
  errors: Record<string, string>
  collided: string[]
  /** For the page as a whole; then nothing was saved. */
  all: string | null
}

function problemsOf(
  saved: { answer: Saved } | { refusal: Refusal },
  changed: readonly ChangedAnswer[],
): Problems | null {
  if ('answer' in saved) return outcomeProblems(saved.answer.answers)
  const { refusal } = saved
  const status = statusOfRefusal(refusal.refused)
  if (refusal.refused === 'conflict') {
    return (
      outcomeProblems((refusal.current as Saved | undefined)?.answers ?? []) ?? {
        status,
        errors: {},
        collided: [],
        all: refusalText(refusal),
      }
    )
  }
  if (refusal.refused === 'invalid' && refusal.issues?.length) {
    const errors = refusal.issues.map(({ path, reason }) => [
      path.replace(/\.(value|explanation)$/, ''),
      reasonText(reason),
    ])
    return { status, errors: Object.fromEntries(errors), collided: [], all: null }
  }
  if (refusal.refused === 'closed' && heldReasons.includes(refusal.reason)) {
    const errors = changed.map(({ question }) => [question, reasonText(refusal.reason)])
    return { status, errors: Object.fromEntries(errors), collided: [], all: null }
  }
  return { status, errors: {}, collided: [], all: refusalText(refusal) }
}

/** Reasons that hold for single questions; any other closed questionnaire is closed as a whole. */
const heldReasons = ['not-assigned', 'not-returned']

function outcomeProblems(answers: Saved['answers']): Problems | null {
  const errors: Record<string, string> = {}
  const collided: string[] = []
  for (const answer of answers) {
    if (answer.outcome === 'invalid') errors[answer.question] = reasonText(answer.problem)
    // The page stays, so that the text is not gone with it.
    if (answer.outcome === 'saved' && answer.hint === 'other-left-out')
      errors[answer.question] = reasonText(answer.hint)
    if (answer.outcome === 'held') errors[answer.question] = reasonText(answer.reason)
    if (answer.outcome !== 'conflict') continue
    errors[answer.question] = reasonText('answer-changed')
    collided.push(answer.question)
  }
  if (Object.keys(errors).length === 0) return null
  return { status: collided.length > 0 ? 409 : 422, errors, collided, all: null }
}

/** The same page posted twice asks under the same key, so that it is saved once; other words give another key. */
function keyOf(submission: string, changed: readonly ChangedAnswer[]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([submission, changed]))
    .digest('hex')
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
}

/** Fixed places only: nothing of the address comes from the form but a question code of this page. */
function destination(
  then: string,
  submission: string,
  at: { section: SectionCode; next: string | null; previous: string | null; question: string | null },
): string {
  const [kind, code] = then.split(':')
  if (kind === 'stukken' && code && /^[AV][0-9a-z.]{1,8}$/.test(code))
    return `/vragenlijst/${submission}/stukken?vraag=${code}`
  if (kind === 'vorige' && at.previous) return sectionPath(submission, at.previous)
  if (kind === 'overzicht') return `/vragenlijst/${submission}`
  if (kind === 'hier') return placePath({ submission, ...at })
  return at.next ? sectionPath(submission, at.next) : `/vragenlijst/${submission}/controle`
}

export type RefusedPost = Problems & { typed: ReturnType<typeof typedAnswers> }
