import { Notice } from '@toezicht/ui/notice.tsx'
import { useEffect, useState } from 'react'
import { idleState } from './idle-state.ts'
import { stayAwake } from './save-call.ts'

/** Warns five minutes before the session ends for want of use. Nothing typed is lost either way. `usedAt`: last time the server heard from us. */
export function IdleWarning({ submission, usedAt }: { submission: string; usedAt: number }) {
  const [now, setNow] = useState(usedAt)
  const [heard, setHeard] = useState(usedAt)
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 15_000)
    return () => window.clearInterval(timer)
  }, [])
  const state = idleState(now - Math.max(usedAt, heard))
  const stay = async () => {
    if (await stayAwake(submission)) setHeard(Date.now())
  }
  return (
    <div className="idle" role="status">
      {state === 'over' && (
        <Notice tone="problem">
          U bent waarschijnlijk afgemeld, omdat u 30 minuten niets deed. Wat u typte, staat nog in dit scherm.{' '}
          <a href="/aanmelden" target="_blank" rel="noreferrer">
            Meld u aan in een nieuw tabblad
          </a>{' '}
          en ga hier daarna verder.
        </Notice>
      )}
      {state === 'ending' && (
        <Notice>
          Over ten hoogste vijf minuten wordt u afgemeld, omdat u een tijd niets deed. Wat u typte, blijft in dit scherm
          staan.{' '}
          <button className="button button-quiet" type="button" onClick={stay}>
            Aangemeld blijven
          </button>
        </Notice>
      )}
    </div>
  )
}
