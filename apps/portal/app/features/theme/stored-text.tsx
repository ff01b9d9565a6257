import { ConflictText } from '@toezicht/ui/conflict-chooser.tsx'
import { answerWords } from './answer-words.ts'
import type { ThemeQuestion } from './theme-question.ts'

/** After a post that collided: the stored text beside the typed one, which stands in the field. */
export function StoredText({ question }: { question: ThemeQuestion }) {
  return (
    <div>
      <ConflictText title="Dit staat nu opgeslagen" text={answerWords(question, question.answer)} />
      <p>
        Uw eigen tekst staat in het veld en is nog niet opgeslagen. Slaat u nu op, dan komt uw tekst in plaats van de
        opgeslagen tekst. Wilt u beide bewaren, neem de andere tekst dan over in het veld.
      </p>
    </div>
  )
}
