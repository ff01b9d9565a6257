import type { Source } from './source.ts'

/** A source in words for STJ, without its number: who answered what in which version, which page, which finding. `nameOf` gives a respondent's name. */
export function sourceWords(source: Source, nameOf: (respondent: string) => string): string {
  if (source.kind === 'answer')
    return `${nameOf(source.respondent)}, antwoord op ${source.question} (versie ${source.version})`
  if (source.kind === 'finding') return `Bevinding onder ${source.indicator}`
  return source.page === null ? source.title : `${source.title}, bladzijde ${source.page}`
}
