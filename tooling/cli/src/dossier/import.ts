import { readFile } from 'node:fs/promises'
import type { Environment } from '../environment.ts'
import { OneLine } from '../one-line.ts'
import { withOwnerStore } from '../owner-store.ts'
import { errorLines, readWords } from './command-words.ts'
import { type ImportedDossier, importDossier } from './import-dossier.ts'

const usage = 'Gebruik: toezicht dossier import <bestand.json> [--study <onderzoek>]'

/** `toezicht dossier import`: all of a file or nothing; every error with its path. */
export async function run(words: string[], environment: Environment): Promise<void> {
  const { word: path, study } = readWords(words, usage)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new OneLine(`Het bestand ${path} is niet te lezen (${error.code}).`)
  })
  const outcome = await withOwnerStore(environment, (store) => importDossier(store, text, study, new Date()))
  if ('errors' in outcome) {
    throw new OneLine(`Er is niets ingelezen.\n${errorLines(outcome.errors)}`)
  }
  process.stdout.write(`${success(outcome)}\n`)
}

function success({ municipality, study, approaches, version }: ImportedDossier): string {
  const read = `Ingelezen: ${municipality} in ${study.slug}, ${approaches} ${approaches === 1 ? 'aanpak' : 'aanpakken'}.`
  if (!version) return study.kind === 'running' ? `${read} Alle bevindingen zijn concepten.` : read
  return `${read} Uit het archief, versie 1.\nPagina, pdf en json staan op /uitkomsten/${municipality} zodra de worker ze heeft gemaakt (npx -y pnpm start).`
}
