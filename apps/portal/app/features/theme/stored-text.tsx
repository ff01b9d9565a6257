import { ConflictText } from '@toezicht/ui/conflict-text.tsx'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { answerWords } from './answer-words.ts'
import type { ThemeQuestion } from './theme-question.ts'

/** After a post that collided: the stored text beside the typed one, which stands in the field. `savedBy`: the colleague who wrote it. */
export function StoredText({ question, savedBy }: { question: ThemeQuestion; savedBy: string | null }) {
  const { savedAt } = question.answer
  const title = `Opgeslagen door ${savedBy ?? 'uzelf, in een ander venster'}${savedAt ? `, ${dutchMoment(savedAt)}` : ''}`
  return (
    <div>
      <ConflictText title={title} text={answerWords(question, question.answer)} />
      <p>
        Uw eigen tekst staat in het veld en is nog niet opgeslagen. Slaat u nu op, dan komt uw tekst in plaats van de
        opgeslagen tekst. Wilt u beide bewaren, neem de andere tekst dan over in het veld.
      </p>
    </div>
  )
}
