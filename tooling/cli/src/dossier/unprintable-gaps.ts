import type { Gap } from '@toezicht/domain/publication/completeness'
import { unprintableTexts } from '@toezicht/publishing/unprintable-texts'

/** Every text in `content` with signs that the PDF of a factsheet or questionnaire could not print: found in the file, not when it is published. */
export function unprintableGaps(content: unknown): Gap[] {
  return unprintableTexts(content).map(({ path, characters }) => ({
    path: path
      .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
      .join('')
      .replace(/^\./, ''),
    reason: `Deze tekens kunnen niet in de PDF van een factsheet: ${characters.join(' ')}`,
  }))
}
