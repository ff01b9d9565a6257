import { wordingFor } from '@toezicht/domain/questionnaire/questionnaire'
import { askedQuestions } from '@toezicht/domain/submission/progress'
import { type Change, tasksOf } from '@toezicht/domain/submission/tasks'
import type { LoadedSubmission } from './load-submission.ts'
import { returnedPages } from './returned-view.ts'

/** Who is called what in one submission, also after they stopped. */
export function nameIn({ own }: LoadedSubmission, account: string): string {
  return own.members.find(({ accountId }) => accountId === account)?.name ?? 'een collega'
}

/** The task list: per section how far it is, who fills in what, and who last changed it. `mine`: what is assigned to the reader. */
export function taskListOf(loaded: LoadedSubmission) {
  const { facts, own, answers, documents } = loaded
  const pages = returnedPages(loaded, askedQuestions(facts.framework, facts.kind, answers, documents))
  const sectionOf = (code: string) => facts.byCode.get(code)?.theme
  const tasks = tasksOf(pages, sectionOf, own.assignments, changesOf(loaded)).map(({ section, shares, ...task }) => ({
    code: section,
    name: facts.framework.sections.find(({ code }) => code === section)?.name ?? section,
    answered: task.answered,
    asked: task.asked,
    state: task.state,
    shares: shares.map((share) => ({ ...share, name: share.account === null ? null : nameIn(loaded, share.account) })),
    mine: shares.find(({ account }) => account === own.me) ?? null,
    lastChange: task.lastChange && { at: task.lastChange.at, name: nameIn(loaded, task.lastChange.by) },
  }))
  return {
    sections: tasks,
    answered: tasks.reduce((total, { answered }) => total + answered, 0),
    asked: tasks.reduce((total, { asked }) => total + asked, 0),
    /** Single questions that STJ sent back, with its remark; the questions that follow from them are not named. */
    returned: own.returned.flatMap(({ question, remark }) => {
      const asked = facts.byCode.get(question)
      return asked && remark !== null
        ? [{ code: question, section: asked.theme, text: wordingFor(asked, facts.kind), remark }]
        : []
    }),
  }
}

/** The last change by question: of its answer, or of a document that hangs on it. */
function changesOf({ own }: LoadedSubmission): Record<string, Change> {
  const changes: Record<string, Change> = {}
  const note = (code: string, change: Change) => {
    const known = changes[code]
    if (!known || Date.parse(known.at) < Date.parse(change.at)) changes[code] = change
  }
  for (const [code, { savedAt, savedBy }] of Object.entries(own.answers)) note(code, { at: savedAt, by: savedBy })
  for (const { questions, uploadedAt, uploadedBy } of own.documents)
    for (const code of questions) note(code, { at: uploadedAt, by: uploadedBy })
  return changes
}
