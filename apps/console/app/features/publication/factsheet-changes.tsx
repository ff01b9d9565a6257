import type { Factsheet, FactsheetDraft } from '@toezicht/domain/publication/factsheet'
import { factsheetSchema } from '@toezicht/domain/publication/factsheet'
import { groundWords, type ShownGround } from '../review/ground-words.ts'
import { Redline } from '../review/redline.tsx'
import { changedParts } from './factsheet-text.ts'

/** What changed in a submitted factsheet since the last review: only the parts that did. Nothing when it was never reviewed before. */
export function FactsheetChanges({
  ground,
  before,
  shown,
}: {
  ground: ShownGround | null
  before: Factsheet | null
  shown: FactsheetDraft
}) {
  const now = factsheetSchema.safeParse(shown)
  if (!ground || !before || !now.success) return null
  const parts = changedParts(before, now.data)
  return (
    <section aria-labelledby="veranderd">
      <h2 id="veranderd">Veranderd sinds {groundWords(ground)}</h2>
      {parts.length === 0 && <p className="soft">Er is niets veranderd.</p>}
      {parts.map((part) => (
        <section key={part.label} className="part">
          <h3>{part.label}</h3>
          <Redline now={part.now} before={part.before} />
        </section>
      ))}
    </section>
  )
}
