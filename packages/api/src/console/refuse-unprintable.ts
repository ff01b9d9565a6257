import type { Refusal } from '@toezicht/domain/refusal'
import { unprintableTexts } from '@toezicht/publishing/unprintable-texts'

const mostIssues = 20

/**
 * Refuses what a factsheet could not print: every text in `content` with a character that the font of the PDF has no glyph for, by its path, with the
 * characters behind the reason's name. Null when all of it prints. So it is found by who types it, not by who publishes it.
 */
export function refuseUnprintable(content: unknown): Refusal | null {
  const issues = unprintableTexts(content)
    .slice(0, mostIssues)
    .map(({ path, characters }) => ({
      path: path.join('.'),
      reason: `unprintable-character:${characters.join(' ')}`,
    }))
  return issues.length === 0 ? null : { refused: 'invalid', reason: 'unprintable-characters', issues }
}
