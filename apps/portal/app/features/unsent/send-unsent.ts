import { sameAnswer } from '../theme/read-answer.ts'
import type { SaveItem, SaveResult, WaitsFor } from '../theme/save-result.ts'
import type { Keyed, UnsentAnswer } from './unsent-answer.ts'

interface Surroundings {
  save(submission: string, key: string, item: SaveItem): Promise<SaveResult>
  put(answer: UnsentAnswer): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  newKey(): string
}

export type Sent = { done: true } | { held: string } | { waits: WaitsFor }

/**
 * Sends what an earlier window left: first what may be stored already, under its own key, then what was typed after it. Each step is kept
 * before it is taken, so that this window may be closed in between. What collides or is refused is held for its writer.
 */
export async function sendUnsent(left: UnsentAnswer, around: Surroundings): Promise<Sent> {
  let answer = left
  for (;;) {
    const asking = answer.flying ?? (answer.next && { ...answer.next, expected: answer.base })
    if (!asking) {
      await around.remove([answer.id])
      return { done: true }
    }
    const next = answer.flying ? answer.next : null
    answer = { ...answer, flying: asking, next, waits: null }
    await around.put(answer)
    const { key, ...words } = asking
    const result = await around.save(answer.submission, key, { question: answer.question, ...words })
    if (result.outcome === 'waits') {
      await around.put({ ...answer, waits: result.why })
      return { waits: result.why }
    }
    const mine = { ...(next ?? asking), key: around.newKey() }
    if (result.outcome === 'refused') return hold(answer, { mine, base: answer.base, held: result.reason }, around)
    if (result.outcome === 'conflict') {
      if (!sameAnswer(mine, result)) return hold(answer, { mine, base: result.version - 1, held: 'conflict' }, around)
      answer = { ...answer, flying: null, next: null }
    } else {
      answer = { ...answer, flying: null, base: result.version }
    }
  }
}

async function hold(
  answer: UnsentAnswer,
  { mine: { key, value, explanation }, base, held }: { mine: Keyed; base: number; held: string },
  { put }: Surroundings,
): Promise<Sent> {
  await put({ ...answer, flying: null, next: { key, value, explanation }, base, held, waits: null })
  return { held }
}
