import { dutchDay } from '@toezicht/ui/dutch-time'
import { approachNames, type ReuseView } from './reuse-view.ts'

/** Where an answer came from, and whether it was changed since, here or there. Where nothing was taken over: where the same answer stands. */
export function TakenNote({ reuse: { taken, same } }: { reuse: Pick<ReuseView, 'taken' | 'same'> }) {
  if (!taken) return same.length > 0 ? <p>Bij {approachNames(same)} staat hetzelfde antwoord.</p> : null
  return (
    <>
      <p>
        Overgenomen van de aanpak {taken.approach} op {dutchDay(taken.reusedAt)}.
        {taken.changedHere && ' Daarna is het hier gewijzigd.'}
      </p>
      {taken.changedThere && (
        <p>
          <strong>Bij {taken.approach} is dit antwoord later gewijzigd.</strong> Hier is niets veranderd.
        </p>
      )}
    </>
  )
}
