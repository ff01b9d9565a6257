import { Notice } from '@toezicht/ui/notice.tsx'
import { reasonText } from '@toezicht/ui/refusal-text'
import { placePath } from '../questionnaire/place.ts'
import { newestOf, placeOf, type UnsentAnswer } from './unsent-answer.ts'
import { useDesk } from './unsent-context.tsx'

/** Answers of an earlier window that somebody must look at: they collide with a newer text, or were refused. */
export function HeldAnswers({ held }: { held: readonly UnsentAnswer[] }) {
  const desk = useDesk()
  return (
    <Notice>
      <p>
        {held.length === 1
          ? 'Eén antwoord dat u eerder typte, is nog niet opgeslagen. Kijk ernaar:'
          : `${held.length} antwoorden die u eerder typte, zijn nog niet opgeslagen. Kijk ernaar:`}
      </p>
      <ul>
        {held.map((answer) => (
          <li key={answer.id}>
            <a href={placePath(placeOf(answer))}>Naar vraag {answer.question}</a>
            {': '}
            {answer.held === 'conflict' ? 'intussen staat er een andere tekst.' : reasonText(answer.held ?? '')}
            <p className="typed">{typedWords(answer)}</p>
            {answer.held !== 'conflict' && (
              <button className="button-plain" type="button" onClick={() => void desk?.drop(answer.id)}>
                Deze tekst weggooien<span className="visually-hidden">: vraag {answer.question}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function typedWords(answer: UnsentAnswer): string {
  const { value, explanation } = newestOf(answer) ?? { value: null, explanation: null }
  const words = value?.kind === 'text' ? value.text : value?.kind === 'number' ? String(value.number) : ''
  return [words, explanation].filter(Boolean).join('\n')
}
