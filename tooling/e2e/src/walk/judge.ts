import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { expect } from 'vitest'
import type { Visitor } from '../harness/browser.ts'
import type { Product } from '../harness/product.ts'
import { call, refusalIn } from '../harness/requests.ts'

export interface PlannedVerdict {
  code: string
  verdict: 'meets' | 'improvement-point' | 'no-verdict'
  reason: string | null
}

export interface PlannedFinding {
  verdicts: PlannedVerdict[]
  text: string
  attention: string | null
}

const improvements = ['T2.1.2', 'T3.2.1']
const unjudged: Readonly<Record<string, string>> = { 'T5.3.1': 'De aanpak loopt te kort om dit te zien.' }

/** All 30 indicators: one finding per criterion, the seven of T3.1 in two. One has no verdict, one finding carries a LET OP. */
export const plannedFindings: PlannedFinding[] = ggsr2013.themes
  .flatMap(({ criteria }) => criteria)
  .flatMap(({ code, indicators }) => (code === 'T3.1' ? [indicators.slice(0, 4), indicators.slice(4)] : [indicators]))
  .map((indicators) => {
    const codes = indicators.map(({ code }) => code)
    return {
      verdicts: codes.map((code) => ({ code, verdict: verdictOf(code), reason: unjudged[code] ?? null })),
      text: `Dit blijkt uit de antwoorden over ${codes.join(', ')}.`,
      attention: codes.includes('T4.1.1') ? 'De trekker wisselt volgend jaar van baan.' : null,
    }
  })

function verdictOf(code: string): PlannedVerdict['verdict'] {
  if (code in unjudged) return 'no-verdict'
  return improvements.includes(code) ? 'improvement-point' : 'meets'
}

/** Writes one finding on the screen of its first indicator and offers it for approval. `takeOver` adds a proposed sentence; answers it. */
export async function writeFinding(
  { page }: Visitor,
  approach: string,
  { verdicts, text, attention }: PlannedFinding,
  takeOver = false,
): Promise<string | null> {
  const [first] = verdicts
  await page.goto(`${approach}/beoordelen?indicator=${first?.code}`)
  const pane = page.locator('.pane-finding')
  for (const { code, verdict, reason } of verdicts) {
    if (code !== first?.code) await pane.locator(`[name=indicator][value="${code}"]`).check()
    await pane.locator(`[name="verdict-${code}"][value="${verdict}"]`).check()
    if (reason) await pane.locator(`[name="reason-${code}"]`).fill(reason)
  }
  await pane.getByLabel('Tekst van de bevinding').fill(text)
  const sentence = takeOver ? await takeOverSentence(page) : null
  if (attention) await pane.getByLabel('LET OP').fill(attention)
  await pane.getByRole('button', { name: 'Ter vaststelling aanbieden' }).click()
  await pane.getByText('Ter vaststelling aangeboden.').waitFor()
  await pane.getByRole('link', { name: 'Deze bevinding vaststellen of teruggeven' }).waitFor()
  return sentence
}

async function takeOverSentence(page: Visitor['page']): Promise<string> {
  const proposal = page.locator('.proposal').first()
  const sentence = (await proposal.locator('p').first().innerText()).replace(/^Voorgestelde zin\.\s*/, '')
  await proposal.getByRole('button', { name: 'Zin overnemen' }).click()
  const written = await page.getByLabel('Tekst van de bevinding').inputValue()
  expect(written.replace(/ (?:\[\d+\])+$/, '').endsWith(`\n\n${sentence}`)).toBe(true)
  return sentence
}

/** Conclusions of all five themes; "kan beter" of a theme without improvements stays empty. */
export async function writeConclusions({ page }: Visitor, approach: string): Promise<void> {
  for (const { code } of ggsr2013.themes) {
    await page.goto(`${approach}/conclusies`)
    const card = page.locator(`section#${code}`)
    await card.getByLabel('Wat gaat goed').fill(strengthOf(code))
    if (improvements.some((each) => each.startsWith(code)))
      await card.getByLabel('Wat kan beter').fill(improvementOf(code))
    await card.getByRole('button', { name: 'Ter vaststelling aanbieden' }).click()
    await card.getByText('Ter vaststelling aangeboden.').waitFor()
  }
}

export const strengthOf = (theme: string) => `Bij ${theme} weten gezinnen waar zij terechtkunnen.`
export const improvementOf = (theme: string) => `Bij ${theme} kan de samenwerking duidelijker.`

/** The queue narrowed to what waits for approval in one approach. */
export function waitingOf(product: Product, approachName: string): string {
  return `${product.console}/beoordelen?lijst=vaststellen&zoek=${encodeURIComponent(approachName)}`
}

/** Approves everything of this approach that waits in the queue, each on its own screen; answers how many. */
export async function approveAll({ page }: Visitor, product: Product, approachName: string): Promise<number> {
  for (let approved = 0; ; approved += 1) {
    await page.goto(waitingOf(product, approachName))
    const row = page.getByRole('row', { name: approachName }).filter({ hasText: 'ter vaststelling' })
    if ((await row.count()) === 0) return approved
    await row.first().getByRole('link').click()
    await page.getByRole('button', { name: /^(Bevinding|Conclusie) vaststellen$/ }).click()
    await page.waitForURL(/gedaan=approved/)
  }
}

/** Approves what is on the screen past the screen: straight at the procedure, with the hash that stands there. */
export async function approveByProcedure(
  { page, context }: Visitor,
  product: Product,
): Promise<{ status: number; refused: string }> {
  const [place, subject] = new URL(page.url()).pathname.split('/').slice(1)
  const kind = place === 'bevindingen' ? 'finding' : 'conclusion'
  const input = encodeURIComponent(JSON.stringify({ kind, subject }))
  const review = await (await context.request.get(`${product.console}/trpc/getReview?input=${input}`)).json()
  const procedure = kind === 'finding' ? 'approveFinding' : 'approveConclusion'
  const answer = await call({ context }, product.console, procedure, {
    [kind]: subject,
    contentHash: review.result.data.contentHash,
  })
  return { status: answer.status(), refused: (await refusalIn(answer)).refused }
}
