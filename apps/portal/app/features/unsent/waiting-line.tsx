import { Notice } from '@toezicht/ui/notice.tsx'
import { useEffect, useState } from 'react'
import { signInPath } from '../questionnaire/place.ts'
import { HeldAnswers } from './held-answers.tsx'
import { placeOf } from './unsent-answer.ts'
import { useOnline, useWaiting } from './unsent-context.tsx'
import { waitingWords } from './waiting-words.ts'

/** One line for the whole page: the connection is away, how many answers wait, and when all has gone. */
export function WaitingLine() {
  const waiting = useWaiting()
  const isOnline = useOnline()
  const words = waitingWords(waiting, isOnline)
  const [wasAway, setWasAway] = useState(false)
  useEffect(() => {
    if (words) setWasAway(true)
  }, [words])
  const [first] = waiting.sending
  const isOut = waiting.sending.some(({ waits }) => waits === 'signed-out' || waits === 'somebody-else')
  return (
    <>
      {/* Its coming is worth hearing, a changing count is not. */}
      <div
        className={words ? 'waiting-line' : 'waiting-line waiting-over'}
        role="status"
        aria-relevant="additions"
        aria-atomic={false}
      >
        {words && (
          <Notice tone="problem">
            {words}{' '}
            {isOut && waiting.lasts && <a href={signInPath(first ? placeOf(first) : null)}>Opnieuw aanmelden</a>}
          </Notice>
        )}
        {!words && wasAway && <Notice tone="good">Alles wat wachtte, is opgeslagen.</Notice>}
      </div>
      {waiting.held.length > 0 && <HeldAnswers held={waiting.held} />}
    </>
  )
}
