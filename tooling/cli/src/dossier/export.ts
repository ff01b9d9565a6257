import type { Environment } from '../environment.ts'
import { OneLine } from '../one-line.ts'
import { withOwnerStore } from '../owner-store.ts'
import { errorLines, readWords } from './command-words.ts'
import { exportDossier } from './export-dossier.ts'

const usage = 'Gebruik: toezicht dossier export <gemeente> [--study <onderzoek>]'

/** `toezicht dossier export`: the bytes of a gemeente's dossier on standard output, and nothing else there. */
export async function run(words: string[], environment: Environment): Promise<void> {
  const { word: municipality, study } = readWords(words, usage)
  const outcome = await withOwnerStore(environment, (store) => exportDossier(store, municipality, study))
  if ('errors' in outcome) throw new OneLine(errorLines(outcome.errors))
  if (outcome.unfinished > 0) {
    process.stderr.write(
      `Niet meegenomen: ${outcome.unfinished} ${outcome.unfinished === 1 ? 'bevinding' : 'bevindingen'} zonder tekst, oordeel of reden.\n`,
    )
  }
  await new Promise<void>((resolve) => process.stdout.write(outcome.text, () => resolve()))
}
