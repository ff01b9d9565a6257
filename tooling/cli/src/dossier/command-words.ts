import { parseArgs } from 'node:util'
import { OneLine } from '../one-line.ts'
import { archiveSlug } from './archive-study.ts'

/** The one word a dossier command takes, and the study: the archive of 2013 unless `--study` names another. */
export function readWords(words: string[], usage: string): { word: string; study: string } {
  try {
    const { positionals, values } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { study: { type: 'string', default: archiveSlug } },
    })
    const [word] = positionals
    if (word === undefined || positionals.length > 1) throw new OneLine(usage)
    return { word, study: values.study }
  } catch {
    throw new OneLine(usage)
  }
}

/** Every error on a line of its own: where, and why. */
export function errorLines(errors: readonly { path: string; reason: string }[]): string {
  return errors.map(({ path, reason }) => (path ? `${path}: ${reason}` : reason)).join('\n')
}
