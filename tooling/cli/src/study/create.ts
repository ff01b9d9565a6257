import { readFile } from 'node:fs/promises'
import { errorLines } from '../dossier/command-words.ts'
import type { Environment } from '../environment.ts'
import { OneLine } from '../one-line.ts'
import { withOwnerStore } from '../owner-store.ts'
import { createStudy } from './create-study.ts'

const usage = 'Gebruik: toezicht study create <bestand.json>'

/** `toezicht study create`: a whole study from a file, or nothing; every error with its path. Whoever may run this owns the database. */
export async function run(words: string[], environment: Environment): Promise<void> {
  const [path, ...others] = words
  if (path === undefined || path.startsWith('-') || others.length > 0) throw new OneLine(usage)
  if (environment.mode === 'demo') {
    throw new OneLine('TOEZICHT_MODE: een demonstratie houdt geen echt onderzoek; kies production.')
  }
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new OneLine(`Het bestand ${path} is niet te lezen (${error.code}).`)
  })
  const outcome = await withOwnerStore(environment, (store) => createStudy(store, text, new Date()))
  if ('errors' in outcome) throw new OneLine(`Er is niets aangemaakt.\n${errorLines(outcome.errors)}`)
  const { slug, municipalities, members } = outcome.study
  process.stdout.write(
    `Aangemaakt: ${slug}. Gemeenten: ${municipalities.length}. Leden: ${members.length}.\n` +
      `De projectleider meldt zich opnieuw aan op ${environment.console.url.href} en wijst daar de aanpakken toe.\n`,
  )
}
