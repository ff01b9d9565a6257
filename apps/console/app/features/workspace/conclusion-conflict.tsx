import type { ConclusionContent } from '@toezicht/domain/assessment/conclusion-content'
import { ConflictCard, type ConflictChoice, ConflictChoices } from '../saving/conflict-card.tsx'

/** Someone else saved the same side of a conclusion meanwhile: both stand here, and a person chooses. Without JavaScript the buttons of the form do that. */
export function ConclusionConflict({
  by,
  theirs,
  mine,
  onChoose,
}: {
  by: string | null
  theirs: ConclusionContent
  mine: ConclusionContent | null
  onChoose(side: ConflictChoice): void
}) {
  const who = by ?? 'een ander'
  return (
    <ConflictCard by={who}>
      <p>Uw tekst staat hieronder in het formulier{mine && ' en in deze browser'}. Kies wat blijft staan.</p>
      <div className="before-after">
        {mine && <Written title="Van u, nog niet opgeslagen" content={mine} />}
        <Written title={`Opgeslagen door ${who}`} content={theirs} />
      </div>
      <ConflictChoices className="buttons needs-script" onChoose={onChoose} />
      <p className="without-script">Opslaan vervangt de andere tekst door die van u.</p>
    </ConflictCard>
  )
}

function Written({ title, content }: { title: string; content: ConclusionContent }) {
  return (
    <div className="part">
      <h4>{title}</h4>
      <p>Wat gaat goed: {content.strengths.join('; ') || 'leeg'}</p>
      <p>Wat kan beter: {content.improvements.join('; ') || 'leeg'}</p>
    </div>
  )
}
