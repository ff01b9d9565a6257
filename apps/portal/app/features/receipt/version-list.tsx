import { dutchMoment } from '@toezicht/ui/dutch-time'

interface VersionListProps {
  submission: string
  versions: readonly { number: number; receipt: string; sentAt: string }[]
  shown: number
}

/** Every time this questionnaire was sent, newest first; nothing when that was once. */
export function VersionList({ submission, versions, shown }: VersionListProps) {
  if (versions.length < 2) return null
  return (
    <section className="section no-print">
      <h2>Alle keren dat u verstuurde</h2>
      <ul>
        {versions.toReversed().map(({ number, receipt, sentAt }) => (
          <li key={number}>
            {number === shown ? (
              <strong>Versie {number} (deze pagina)</strong>
            ) : (
              <a href={`/vragenlijst/${submission}/ontvangst?versie=${number}`}>Versie {number}</a>
            )}
            : {receipt}, {dutchMoment(sentAt)}
          </li>
        ))}
      </ul>
    </section>
  )
}
