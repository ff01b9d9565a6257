import type { SplitPart, SplitSide, SplitTexts } from '@toezicht/domain/assessment/split-finding'
import { textOf } from '../form/read-form.ts'

const sides: readonly SplitSide[] = ['stays', 'goes', 'both']

/** The field that says where one text goes. */
export const splitField = (part: SplitPart, at: number) => `split-${part}-${at}`

/** What the form of the indicators says about splitting `finding`; null texts when it stands on another screen, and then both keep all the words. */
export function readSplit(form: FormData, chosen: readonly string[]) {
  const finding = textOf(form, `finding-${chosen[0] ?? ''}`)
  const isShown = finding !== '' && textOf(form, 'split-finding-id') === finding
  const version = Number(textOf(form, 'split-version'))
  return {
    finding,
    indicators: [...chosen],
    knowing: form.has('knowing'),
    texts: isShown ? { version, sides: sidesIn(form) } : null,
  }
}

function sidesIn(form: FormData): SplitTexts {
  const of = (part: SplitPart) => {
    const found: SplitSide[] = []
    for (let at = 0; form.has(splitField(part, at)); at += 1) {
      found.push(sides.find((side) => side === form.get(splitField(part, at))) ?? 'both')
    }
    return found
  }
  return { blocks: of('blocks'), pointsOfAttention: of('pointsOfAttention'), documents: of('documents') }
}
