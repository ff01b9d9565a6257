import { ConflictCard, type ConflictChoice, ConflictChoices } from '../saving/conflict-card.tsx'

/** Somebody else changed the same text meanwhile: both are there, and a person chooses. `onChoose` null: without script the form's button decides. */
export function BlockConflict({
  by,
  theirs,
  onChoose,
}: {
  by: string | null
  theirs: string
  onChoose: ((side: ConflictChoice) => void) | null
}) {
  const who = by ?? 'een ander'
  return (
    <ConflictCard by={who} heading="h4">
      <p>Uw tekst staat hieronder in het veld. Opgeslagen door {who}:</p>
      <blockquote className="sent-text">{theirs || 'leeg'}</blockquote>
      {onChoose ? <ConflictChoices onChoose={onChoose} /> : <p>Opslaan vervangt de andere tekst door die van u.</p>}
    </ConflictCard>
  )
}
