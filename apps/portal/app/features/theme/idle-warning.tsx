import { Notice } from '@toezicht/ui/notice.tsx'
import { type Place, signInPath } from '../questionnaire/place.ts'
import { useWaiting } from '../unsent/unsent-context.tsx'
import { useIdle } from './use-idle.ts'
import { useLastQuestion } from './use-last-question.ts'

/**
 * Warns five minutes before the session ends for want of use. Nothing typed is lost either way. `heardAt`: when the server last answered a save,
 * in milliseconds since 1970.
 */
export function IdleWarning({ place, heardAt }: { place: Omit<Place, 'question'>; heardAt: number }) {
  const { state, stay } = useIdle(heardAt)
  const question = useLastQuestion()
  const { lasts } = useWaiting()
  return (
    <div className="idle" role="status">
      {state === 'over' && (
        <Notice tone="problem">
          U bent afgemeld, omdat u 30 minuten niets deed. Wat u typte, is niet weg.{' '}
          <a href={signInPath({ ...place, question })} target={lasts ? undefined : '_blank'} rel="noreferrer">
            {lasts ? 'Meld u opnieuw aan' : 'Meld u aan in een nieuw tabblad'}
          </a>
          {lasts ? '; daarna komt u hier terug.' : ' en ga hier daarna verder.'}
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
