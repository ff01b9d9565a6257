import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Tag } from '../approach/tag.tsx'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { FormArea } from '../form/form-field.tsx'
import { PostForm } from '../form/post-form.tsx'
import { FormLinks } from './form-links.tsx'
import type { ShownVersion } from './shown-publication.ts'

const states = {
  'being-made': { words: 'wordt gemaakt', tone: 'plain' },
  embargo: { words: 'onder embargo', tone: 'strong' },
  public: { words: 'openbaar', tone: 'good' },
  superseded: { words: 'openbaar, met verwijzing naar de nieuwere versie', tone: 'faded' },
  withdrawn: { words: 'ingetrokken', tone: 'faded' },
  'withdrawn-unseen': { words: 'ingetrokken voordat zij openbaar was', tone: 'faded' },
} as const

const openings = {
  'being-made': 'Openbaar vanaf',
  embargo: 'Openbaar vanaf',
  public: 'Gepubliceerd',
  superseded: 'Gepubliceerd',
  withdrawn: 'Gepubliceerd',
  'withdrawn-unseen': 'Zou openbaar worden op',
} as const

/** Every version, newest first: where it stands for the public, its permanent address, and for the lead how to withdraw it. */
export function VersionList({
  versions,
  archive,
  withdrawing,
  canWithdraw,
  refused,
}: {
  versions: readonly ShownVersion[]
  /** Address of the copies for STJ's own archive. */
  archive: string
  /** Numbers of the versions whose withdrawal was proposed. */
  withdrawing: readonly (number | null)[]
  canWithdraw: boolean
  refused: Refused | undefined
}) {
  if (versions.length === 0) return null
  return (
    <section aria-labelledby="versies">
      <h2 id="versies">Versies</h2>
      {versions.map((version) => (
        <article key={version.id} className="card" aria-labelledby={`versie-${version.number}`}>
          <h3 id={`versie-${version.number}`}>
            Versie {version.number} <Tag tone={states[version.state].tone}>{states[version.state].words}</Tag>
          </h3>
          <VersionFacts version={version} archive={`${archive}?versie=${version.number}`} />
          {canWithdraw && !version.withdrawnAt && !withdrawing.includes(version.number) && (
            <Withdraw version={version} refused={refused} />
          )}
        </article>
      ))}
    </section>
  )
}

function VersionFacts({ version, archive }: { version: ShownVersion; archive: string }) {
  const { state, address, path, rendered } = version
  return (
    <>
      <p>
        {openings[state]} {dutchMoment(version.visibleFrom)}.{version.note && ` Verbeterd: ${version.note}`}
      </p>
      {version.withdrawnAt && (
        <p>
          Ingetrokken {dutchMoment(version.withdrawnAt)}. Reden: {version.withdrawalReason}
        </p>
      )}
      {!rendered && <p>Pagina en PDF worden gemaakt; laad deze pagina over een minuut opnieuw.</p>}
      {(state === 'public' || state === 'superseded') && (
        <p>
          <FormLinks path={address} label="Openbaar" of={`versie ${version.number}`} />
        </p>
      )}
      {rendered && state !== 'public' && state !== 'superseded' && (
        <p>
          <FormLinks path={path} label="Alleen binnen STJ te lezen" of={`versie ${version.number}`} />
        </p>
      )}
      {rendered && (
        <p>
          <a href={archive}>
            Archiefkopie (PDF/A)<span className="visually-hidden"> van versie {version.number}</span>
          </a>
        </p>
      )}
    </>
  )
}

function Withdraw({ version, refused }: { version: ShownVersion; refused: Refused | undefined }) {
  const mine = refused?.form === 'propose-withdrawal' && refused.kept.version?.[0] === version.id
  const seen = version.state === 'public' || version.state === 'superseded'
  return (
    <details className="act" open={mine}>
      <summary>Versie {version.number} intrekken</summary>
      <PostForm verb="propose-withdrawal" refused={mine ? refused : undefined}>
        <input type="hidden" name="version" value={version.id} />
        <p>
          {seen
            ? 'Na bevestiging door iemand anders antwoordt elk adres van deze versie met «ingetrokken», met de datum en deze reden. De tekst zelf is dan nergens meer openbaar.'
            : 'Deze versie is nog niet openbaar. Na bevestiging door iemand anders wordt zij dat ook nooit.'}
        </p>
        <FormArea
          id={`reden-${version.id}`}
          name="reason"
          label="Reden, zoals lezers haar zien"
          required
          defaultValue={mine ? keptIn(refused, 'propose-withdrawal')('reason') : undefined}
        />
        <button type="submit" className="button">
          Intrekken voorstellen
        </button>
      </PostForm>
    </details>
  )
}
