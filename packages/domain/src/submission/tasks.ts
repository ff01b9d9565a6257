import type { SectionCode } from '../questionnaire/question.ts'
import type { AskedQuestion } from './progress.ts'

/** Who fills in how many of a section's questions. `account` null: nobody in particular, so the coordinator. */
export interface Share {
  account: string | null
  asked: number
  open: number
}

/** What is to be done in one section. Hidden questions count nowhere. */
export interface SectionTask {
  section: SectionCode
  state: 'not-begun' | 'busy' | 'done'
  answered: number
  asked: number
  shares: Share[]
  /** The newest change of an answer in this section. */
  lastChange: Change | null
}

export interface Change {
  /** ISO, UTC. */
  at: string
  /** Account id. */
  by: string
}

/**
 * The task list of one questionnaire. `assignments`: account by question; `changes`: the last change by question, also of questions that are
 * hidden now. A section is done when every question in view has an answer, and busy once anything in it was ever changed.
 */
export function tasksOf(
  pages: readonly { section: SectionCode; questions: readonly AskedQuestion[] }[],
  sectionOf: (question: string) => SectionCode | undefined,
  assignments: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, Change>>,
): SectionTask[] {
  const latest = new Map<SectionCode, Change>()
  for (const [code, change] of Object.entries(changes)) {
    const section = sectionOf(code)
    const known = section && latest.get(section)
    if (section && (!known || Date.parse(known.at) < Date.parse(change.at))) latest.set(section, change)
  }
  return pages.map(({ section, questions }) => {
    const answered = questions.filter((question) => question.answered).length
    const lastChange = latest.get(section) ?? null
    const begun = lastChange !== null || answered > 0
    return {
      section,
      state: answered === questions.length ? 'done' : begun ? 'busy' : 'not-begun',
      answered,
      asked: questions.length,
      shares: sharesOf(questions, assignments),
      lastChange,
    }
  })
}

/** Who has how many of these questions; the largest share first, the coordinator's own part last. */
export function sharesOf(questions: readonly AskedQuestion[], assignments: Readonly<Record<string, string>>): Share[] {
  const shares = new Map<string | null, Share>()
  for (const { code, answered } of questions) {
    const account = assignments[code] ?? null
    const share = shares.get(account) ?? { account, asked: 0, open: 0 }
    shares.set(account, share)
    share.asked += 1
    if (!answered) share.open += 1
  }
  return [...shares.values()].sort((one, other) =>
    one.account === null || other.account === null
      ? Number(one.account === null) - Number(other.account === null)
      : other.asked - one.asked,
  )
}

/** What a mail says is handed over: exactly one whole section is a theme; anything else is so many questions. */
export function handedOver(
  questions: readonly string[],
  all: readonly { code: string; theme: SectionCode }[],
): { what: 'theme' | 'questions'; count: number } {
  const chosen = new Set(questions)
  const themes = new Set(all.filter(({ code }) => chosen.has(code)).map(({ theme }) => theme))
  const [only] = themes
  const whole = themes.size === 1 && all.every(({ code, theme }) => theme !== only || chosen.has(code))
  return { what: whole ? 'theme' : 'questions', count: chosen.size }
}
