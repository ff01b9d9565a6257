import type { Question } from '@toezicht/domain/questionnaire/question'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What somebody fills in at one question, as it stands on the screen; null leaves it blank. */
export interface Given {
  options?: string[]
  text?: string
  range?: [string, string]
  explanation?: string
}

export type GivenAnswers = (question: Question) => Given | null

/** Whether a question is asked, given what was filled in before it. */
export function isAsked(question: Question, given: ReadonlyMap<string, Given>): boolean {
  const { condition } = question
  if (!condition) return true
  return (given.get(condition.question)?.options ?? []).some((option) => condition.anyOf.includes(option))
}

/**
 * Fills in one page of the questionnaire control by control. With script, a conditional question must be hidden before its condition is met and
 * visible after; without, all stand there. Adds to `given`; answers the codes it filled in.
 */
export async function fillInSection(
  page: Page,
  questions: readonly Question[],
  answers: GivenAnswers,
  given: Map<string, Given>,
  options: { script: boolean } = { script: true },
): Promise<string[]> {
  const filled: string[] = []
  for (const question of questions) {
    const box = page.locator(`[data-question="${question.code}"]`)
    const asked = isAsked(question, given)
    await box.waitFor({ state: asked || !options.script ? 'visible' : 'hidden' })
    const answer = asked ? answers(question) : null
    if (!answer || question.answerType === 'document-upload') continue
    await fillInOne(page, question, answer)
    given.set(question.code, answer)
    filled.push(question.code)
  }
  return filled
}

async function fillInOne(page: Page, { code }: Question, answer: Given): Promise<void> {
  for (const option of answer.options ?? []) await page.locator(`[name="w.${code}"][value="${option}"]`).check()
  if (answer.text !== undefined) await page.locator(`[name="w.${code}"]`).fill(answer.text)
  if (answer.range) {
    await page.locator(`[name="l.${code}"]`).fill(answer.range[0])
    await page.locator(`[name="h.${code}"]`).fill(answer.range[1])
  }
  if (answer.explanation === undefined) return
  const field = page.locator(`[name="t.${code}"]`)
  if (!(await field.isVisible()))
    await page.locator(`[data-question="${code}"] summary`, { hasText: 'Toelichting' }).click()
  await field.fill(answer.explanation)
}

/** Waits until each of these says when it was saved. */
export async function untilSaved(page: Page, codes: readonly string[]): Promise<void> {
  await page.locator('h1').click()
  for (const code of codes) {
    const box = page.locator(`[data-question="${code}"]`)
    await expect
      .poll(() => box.innerText(), { timeout: 15_000, message: `${code} is saved` })
      .toMatch(/Opgeslagen om \d\d[.:]\d\d/)
  }
}

/** An answer that affirms: yes, the first plain options, a number, a text. */
export function affirmingAnswer(question: Question): Given {
  const plain = question.options.filter(({ role }) => role === 'yes' || role === 'plain').map(({ code }) => code)
  switch (question.answerType) {
    case 'yes-no-unknown':
    case 'single-choice':
      return { options: plain.slice(0, 1) }
    case 'multiple-choice':
      return { options: plain.slice(0, 2) }
    case 'number':
      return { text: question.unit === 'year' ? '2024' : '40' }
    case 'number-range':
      return { range: ['60', '90'] }
    default:
      return { text: `Onze werkwijze bij vraag ${question.code} staat beschreven in het plan van aanpak.` }
  }
}
