import { isAsked } from '@toezicht/domain/questionnaire/condition'
import { sectionCodes } from '@toezicht/domain/questionnaire/question'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { valuesOf } from '@toezicht/domain/submission/answer-state'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'
import { headingOf, type LoadedSubmission, loadSubmission, sectionsOf } from './load-submission.ts'
import { writerOf } from './question-writer.ts'
import { type ReturnedView, readReturned, returnedCodes } from './returned-view.ts'
import { reuseIn } from './reusable.ts'
import { seatOf } from './seat.ts'
import { sectionView } from './section-view.ts'

const empty = { value: null, explanation: null, version: 0, savedAt: null, savedBy: null }

/** One section of the questionnaire with its answers, documents and conditions. */
export const getThemePage = sessionProcedure({
  verb: 'get-theme-page',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'always; a section of this questionnaire',
})
  .input(z.strictObject({ submission: z.uuid(), section: z.enum(sectionCodes) }))
  .query(async ({ ctx, input }) => {
    const loaded = await loadSubmission(ctx, ctx.session, input.submission)
    if (isRefusal(loaded)) return settle(loaded)
    const returned = await readReturned(ctx, ctx.session, loaded)
    const page = settle(themePageOf(loaded, input.section, returned))
    const reuse = await reuseIn(ctx, ctx.session, loaded, input.section)
    const questions = page.questions.map((question) => ({ ...question, reuse: reuse.get(question.code) ?? null }))
    return { ...page, questions, seat: seatOf(ctx.session) }
  })

function themePageOf(
  loaded: LoadedSubmission,
  code: (typeof sectionCodes)[number],
  returned: ReadonlyMap<string, ReturnedView>,
) {
  const { facts, own, answers } = loaded
  const view = sectionView(facts, code)
  if (!view) return outsideScope satisfies Refusal
  const values = valuesOf(answers)
  const progress = sectionsOf(loaded)
  const at = progress.sections.findIndex((section) => section.code === code)
  const open = returnedCodes(loaded)
  const questions = view.questions.filter((question) => open === null || open.has(question.code))
  const conditionals = questions.flatMap(({ condition }) => condition ?? [])
  return {
    heading: headingOf(loaded),
    me: own.me,
    members: own.members,
    section: { code, name: view.name, introduction: view.introduction },
    terms: view.terms,
    position: at + 1,
    previous: progress.sections[at - 1]?.code ?? null,
    next: progress.sections[at + 1]?.code ?? null,
    ...progress,
    questions: questions.map((question) => {
      const full = facts.byCode.get(question.code)
      return {
        ...question,
        asked: full === undefined || isAsked(full, values, facts.questions),
        answer: own.answers[question.code] ?? empty,
        documents: own.documents.filter((document) => document.questions.includes(question.code)),
        ...writerOf(loaded, question.code),
        returned: returned.get(question.code) ?? null,
      }
    }),
    /** Everything uploaded to this questionnaire, on whatever question. */
    uploaded: own.documents.map(({ id, title }) => ({ id, title })),
    /** Questions that are not on this page and decide here: whether their condition's answer stands. */
    elsewhere: conditionals
      .filter(({ question }) => !questions.some((shown) => shown.code === question))
      .map(({ question }) => ({ question, options: chosen(values.get(question)) })),
  }
}

function chosen(value: ReturnType<ReturnType<typeof valuesOf>['get']>): string[] {
  return value?.kind === 'choice' ? value.options : []
}
