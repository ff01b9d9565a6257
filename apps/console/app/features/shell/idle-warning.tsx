import { useEffect, useState } from 'react'

const minute = 60_000

/** Five minutes before the session ends by itself: says so, and lets it go on. Nothing typed is lost by it. */
export function IdleWarning({ idleUntil }: { idleUntil: string }) {
  const [until, setUntil] = useState(() => Date.parse(idleUntil))
  const [shown, setShown] = useState(false)
  const [failed, setFailed] = useState(false)
  useEffect(() => setUntil(Date.parse(idleUntil)), [idleUntil])
  useEffect(() => {
    setShown(false)
    const timer = setTimeout(() => setShown(true), Math.max(0, until - Date.now() - 5 * minute))
    return () => clearTimeout(timer)
  }, [until])
  if (!shown) return null
  const goOn = async () => {
    const response = await fetch('/trpc/getActor').catch(() => null)
    if (response?.ok) setUntil(Date.now() + 30 * minute)
    setFailed(!response?.ok)
  }
  return (
    <div className="idle" role="alert">
      <p>
        {failed
          ? 'Verlengen lukt niet. Uw tekst staat nog in dit scherm. Meld u in een ander venster opnieuw aan.'
          : 'U wordt over enkele minuten afgemeld, omdat u een tijd niets hebt gedaan.'}
      </p>
      <button type="button" className="button" onClick={goOn}>
        Aangemeld blijven
      </button>
    </div>
  )
}
