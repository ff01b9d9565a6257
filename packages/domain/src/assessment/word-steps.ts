/** A run of tokens that stayed, went away or came. */
export interface Step {
  kind: 'same' | 'gone' | 'new'
  tokens: string[]
}

/** Above this many comparisons two texts count as unlike altogether: 2,000 tokens beside 2,000. */
const most = 4_000_000

/**
 * The steps from one row of tokens to another, over their longest common row; what went comes before what came. Joining all but `new` gives `before`,
 * all but `gone` gives `now`.
 */
export function stepsBetween(before: readonly string[], now: readonly string[]): Step[] {
  let start = 0
  while (start < before.length && start < now.length && before[start] === now[start]) start++
  let end = 0
  while (end < Math.min(before.length, now.length) - start && before.at(-1 - end) === now.at(-1 - end)) end++
  const middle = stepsInside(before.slice(start, before.length - end), now.slice(start, now.length - end))
  return [
    ...run('same', before.slice(0, start)),
    ...middle,
    ...run('same', end > 0 ? before.slice(before.length - end) : []),
  ]
}

function run(kind: Step['kind'], tokens: readonly string[]): Step[] {
  return tokens.length > 0 ? [{ kind, tokens: [...tokens] }] : []
}

function stepsInside(before: readonly string[], now: readonly string[]): Step[] {
  if (before.length === 0 || now.length === 0 || before.length * now.length > most)
    return [...run('gone', before), ...run('new', now)]
  const shared = sharedLengths(before, now)
  const width = now.length + 1
  const steps: Step[] = []
  let gone: string[] = []
  let came: string[] = []
  const close = () => {
    steps.push(...run('gone', gone), ...run('new', came))
    gone = []
    came = []
  }
  for (let i = 0, j = 0; i < before.length || j < now.length; ) {
    const old = before[i]
    const fresh = now[j]
    if (old !== undefined && old === fresh) {
      close()
      const last = steps.at(-1)
      if (last?.kind === 'same') last.tokens.push(old)
      else steps.push({ kind: 'same', tokens: [old] })
      i++
      j++
    } else if (
      fresh === undefined ||
      (old !== undefined && cell(shared, width, i + 1, j) >= cell(shared, width, i, j + 1))
    ) {
      gone.push(old ?? '')
      i++
    } else {
      came.push(fresh)
      j++
    }
  }
  close()
  return steps
}

const cell = (cells: Uint16Array, width: number, i: number, j: number) => cells[i * width + j] ?? 0

/** Cell (i, j): how many tokens the rests from i and j on share, in order. */
function sharedLengths(before: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1
  const cells = new Uint16Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      cells[i * width + j] =
        before[i] === now[j]
          ? cell(cells, width, i + 1, j + 1) + 1
          : Math.max(cell(cells, width, i + 1, j), cell(cells, width, i, j + 1))
  return cells
}
