import { daysUntil, dutchDay } from '@toezicht/ui/dutch-time'

/** After the last day sending still helps: said, so that nobody gives up. Nothing before. */
export function LateWords({ deadline, now }: { deadline: string; now: string }) {
  if (daysUntil(deadline, new Date(now)) >= 0) return null
  return (
    <p>
      De uiterste datum, {dutchDay(deadline)}, is voorbij. Versturen kan nog zolang STJ de vragenlijst niet heeft
      gesloten.
    </p>
  )
}
