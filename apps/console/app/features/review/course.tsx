import { dutchMoment } from '@toezicht/ui/dutch-time'

export interface ShownCourse {
  approvals: { by: string; at: string; standing: boolean }[]
  written: { from: number; to: number; by: string; at: string }[]
}

/** Who approved and who wrote what when, the newest first. */
export function Course({ course: { approvals, written } }: { course: ShownCourse }) {
  return (
    <>
      <h2>Verloop</h2>
      <ul>
        {approvals.map(({ by, at, standing }) => (
          <li key={at}>
            Vastgesteld door {by}, {dutchMoment(at)}
            {!standing && ' (vervallen door een latere wijziging)'}
          </li>
        ))}
        {written.map(({ from, to, by, at }) => (
          <li key={`${from} ${to}`}>
            {from === to ? `Versie ${to}` : `Versies ${from} t/m ${to}`} door {by}, {dutchMoment(at)}
          </li>
        ))}
      </ul>
    </>
  )
}
