import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import type { Chapter } from './read-guide.ts'

/** The words of the framework itself, so that guide and questionnaire never differ. */
export const dictionary: Chapter = {
  file: 'woorden.md',
  path: '/handleiding/woorden',
  title: 'Woordenlijst',
  markdown: [
    '# Woordenlijst',
    'Deze woorden staan in de vragenlijsten. U vindt de uitleg ook bij de vragen zelf.',
    ...ggsr2013.terms.map(({ term, meaning }) => `**${term}**: ${meaning}`),
  ].join('\n\n'),
}
