import { z } from 'zod'
import { paragraphSchema } from '../publication/written-text.ts'

/** A value that inspectors can give a fact; `excludes`: it stands alone, like "valt niet te zeggen", and leaves a figure's denominator. */
export interface CodedValue {
  code: string
  label: string
  excludes?: boolean
}

/**
 * One fact that inspectors code per approach, because it follows from the answers of several people. `questions`: the answers to read beside it.
 * `after`: only asked when another fact has this value.
 */
export interface CodedFactDefinition {
  code: string
  indicator: string
  question: string
  many: boolean
  values: readonly CodedValue[]
  questions: readonly string[]
  after?: { fact: string; value: string }
}

/** What stands in `coded_facts.content`. A draft may lack a value; offering it for approval asks for value, reason and source. */
export const codedFactContentSchema = z.strictObject({
  values: z.array(z.string().min(1).max(60)).max(12),
  reason: paragraphSchema.nullable(),
  source: paragraphSchema.nullable(),
})
export type CodedFactContent = z.infer<typeof codedFactContentSchema>

/** The facts to code now: one that comes after another fact only when that one has the value it waits for. `valuesOf` gives what was coded so far. */
export function factsToCode(
  definitions: readonly CodedFactDefinition[],
  valuesOf: (fact: string) => readonly string[],
): CodedFactDefinition[] {
  return definitions.filter(({ after }) => !after || valuesOf(after.fact).includes(after.value))
}
