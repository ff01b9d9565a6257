import { daysUntil, dutchDay, dutchDaysLeft } from '@toezicht/ui/dutch-time'

/** "21 december 2026 (nog 28 dagen)". What is left stays on one line; `now` is the server's clock. */
export function Until({ deadline, now }: { deadline: string; now: string }) {
  return (
    <>
      {dutchDay(deadline)} <span className="together">({dutchDaysLeft(daysUntil(deadline, new Date(now)))})</span>
    </>
  )
}
