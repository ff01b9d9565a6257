/** One answer that somebody wants to take over, as it travels in a form. */
export interface Wish {
  question: string
  source: string
  sourceVersion: number
  expected: number
  replace: boolean
}

const pattern = /^([AV][0-9a-z.]{1,8}):([0-9a-f-]{36}):(\d{1,6}):(\d{1,6}):(ja|nee)$/

export function writeWish({ question, source, sourceVersion, expected, replace }: Wish): string {
  return [question, source, sourceVersion, expected, replace ? 'ja' : 'nee'].join(':')
}

/** Null for what no screen of ours wrote. */
export function readWish(text: string): Wish | null {
  const found = pattern.exec(text)
  if (!found) return null
  const [, question = '', source = '', sourceVersion, expected, replace] = found
  return {
    question,
    source,
    sourceVersion: Number(sourceVersion),
    expected: Number(expected),
    replace: replace === 'ja',
  }
}
