import { dutchMoment } from '@toezicht/ui/dutch-time'

export interface ShownVersion {
  number: number
  publishedAt: string
  rendered: boolean
  current: boolean
  address: string
}

/** Published versions with their permanent public addresses, and the copy for STJ's own archive (`archive`: its address). */
export function VersionList({ versions, archive }: { versions: readonly ShownVersion[]; archive: string }) {
  if (versions.length === 0) return null
  return (
    <section aria-labelledby="gepubliceerd">
      <h2 id="gepubliceerd">Gepubliceerd</h2>
      <ul>
        {versions.map(({ number, publishedAt, rendered, address }) => (
          <li key={number}>
            Versie {number}, {dutchMoment(publishedAt)}:{' '}
            {rendered ? (
              <>
                <a href={address}>pagina</a>, <a href={`${address}.pdf`}>PDF</a>, <a href={`${address}.docx`}>Word</a>,{' '}
                <a href={`${address}.json`}>JSON</a>, <a href={`${archive}?versie=${number}`}>archiefkopie (PDF/A)</a>
              </>
            ) : (
              'pagina en PDF worden gemaakt; laad deze pagina over een minuut opnieuw.'
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
