import { Notice } from '@toezicht/ui/notice.tsx'
import { type Place, signInPath } from '../questionnaire/place.ts'
import { useWaiting } from '../unsent/unsent-context.tsx'
import { useIdle } from './use-idle.ts'
import { useLastQuestion } from './use-last-question.ts'

/**
 * Warns five minutes before the session ends for want of use. Nothing typed is lost either way. `heardAt`: when the server last answered a save,
 * in milliseconds since 1970. `place`: where signing in leads back to; null: it happens in a new tab.
 */
export function IdleWarning({ place, heardAt }: { place: Omit<Place, 'question'> | null; heardAt: number }) {
  const { state, stay } = useIdle(heardAt)
  const question = useLastQuestion()
  const { lasts } = useWaiting()
  const leadsBack = lasts && place !== null
  return (
    <div className="idle" role="status">
      {state === 'over' && (
        <Notice tone="problem">
          U bent afgemeld, omdat u 30 minuten niets deed. Wat u typte, is niet weg.{' '}
          <a
            href={signInPath(place && { ...place, question })}
            target={leadsBack ? undefined : '_blank'}
            rel="noreferrer"
          >
            {leadsBack ? 'Meld u opnieuw aan' : 'Meld u aan in een nieuw tabblad'}
          </a>
          {leadsBack ? '; daarna komt u hier terug.' : ' en ga hier daarna verder.'}
        </Notice>
      )}
      {state === 'ending' && (
        <Notice>
          Over ten hoogste vijf minuten wordt u afgemeld, omdat u een tijd niets deed. Wat u typte, gaat niet verloren.{' '}
          <button className="button button-quiet" type="button" onClick={stay}>
            Aangemeld blijven
          </button>
        </Notice>
      )}
    </div>
  )
}
