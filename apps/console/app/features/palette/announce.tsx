import { useEffect, useState } from 'react'

const eventName = 'melden'

/** Says something to whoever listens instead of looks. */
export function announce(text: string): void {
  window.dispatchEvent(new CustomEvent<string>(eventName, { detail: text }))
}

/** Where announcements are spoken; out of sight. */
export function Announcer() {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const listener = (event: Event) => {
      // A no-break space more or less makes the same words be spoken again.
      if (event instanceof CustomEvent)
        setSaid((before) => (before === event.detail ? `${event.detail}\u00a0` : event.detail))
    }
    window.addEventListener(eventName, listener)
    return () => window.removeEventListener(eventName, listener)
  }, [])
  return (
    <p role="status" aria-live="polite" className="visually-hidden">
      {said}
    </p>
  )
}
