import { dutchMoment } from '@toezicht/ui/dutch-time'
import type { Refused } from '../form/call.ts'
import { MomentFields } from '../form/date-field.tsx'
import { keptIn } from '../form/form-errors.tsx'
import { FormArea } from '../form/form-field.tsx'
import { PostForm } from '../form/post-form.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { FormLinks } from '../publication/form-links.tsx'

const reportForms = [
  ['', 'pagina'],
  ['.pdf', 'PDF'],
  ['.xlsx', 'XLSX'],
  ['.ods', 'ODS'],
  ['.csv', 'CSV'],
  ['.json', 'JSON'],
] as const

export interface ShownReportVersion {
  id: string
  snapshot: string
  number: number | null
  state: 'proposed' | 'cancelled' | 'published'
  correction: string | null
  contentHash: string
  proposedBy: string
  own: boolean
  wantedFrom: string | null
  confirmedBy: string | null
  visibleFrom: string | null
  visible: boolean
  rendered: boolean
  withdrawal: 'none' | 'proposed' | 'confirmed'
  withdrawalReason: string | null
  withdrawalBy: string | null
  withdrawalOwn: boolean
  withdrawnAt: string | null
  address: string | null
}

/** The lead proposes to publish, now or from a moment on; a next version says what it corrects. */
export function ProposeForm({
  contentHash,
  isCorrection,
  refused,
}: {
  contentHash: string
  isCorrection: boolean
  refused: Refused | undefined
}) {
  const kept = keptIn(refused, 'propose')
  return (
    <PostForm
      refused={refused?.form === 'propose' ? refused : undefined}
      className="card form"
      aria-labelledby="voorstellen"
    >
      <h2 id="voorstellen" className="flush">
        Publiceren voorstellen
      </h2>
      <p>Een ander bevestigt. Daarna staat het rapport blijvend op de openbare site.</p>
      <input type="hidden" name="contentHash" value={contentHash} />
      <MomentFields
        day={{ name: 'moment', label: 'Openbaar vanaf, dag', hint: 'Leeg: meteen na de bevestiging.' }}
        time={{ name: 'time', label: 'Openbaar vanaf, tijd', preset: '' }}
        kept={kept}
      />
      {isCorrection && (
        <FormArea name="correction" label="Wat verbetert deze versie?" required defaultValue={kept('correction')} />
      )}
      <p className="buttons">
        <button type="submit" name="verb" value="propose" className="button">
          Publiceren voorstellen
        </button>
      </p>
    </PostForm>
  )
}

/** A proposal that waits: somebody else confirms, anybody of the study turns it down. */
export function ProposalCard({ version, shownHash }: { version: ShownReportVersion; shownHash: string | null }) {
  const isVoid = version.contentHash !== shownHash
  return (
    <section className="card" aria-labelledby="voorstel">
      <h2 id="voorstel" className="flush">
        Voorstel om te publiceren
      </h2>
      <p>
        {version.proposedBy} stelde voor dit rapport te publiceren,{' '}
        {version.wantedFrom ? `openbaar vanaf ${dutchMoment(version.wantedFrom)}` : 'meteen na de bevestiging'}.
      </p>
      {version.correction && <p>Verbetering: {version.correction}</p>}
      {isVoid && <p className="late">Sinds het voorstel is een andere tekst vastgesteld. Trek dit voorstel in.</p>}
      {version.own && !isVoid && <p>U deed dit voorstel zelf. Een ander lid van het onderzoek bevestigt het.</p>}
      <PostForm className="buttons">
        <input type="hidden" name="contentHash" value={version.contentHash} />
        {!version.own && !isVoid && (
          <button type="submit" name="verb" value="confirm" className="button">
            Publicatie bevestigen
          </button>
        )}
        <button type="submit" name="verb" value="cancel" className="button button-quiet">
          Voorstel intrekken
        </button>
      </PostForm>
    </section>
  )
}

/** One published version with its addresses, and how withdrawing it goes. */
export function VersionItem({
  version,
  leads,
  refused,
}: {
  version: ShownReportVersion
  leads: boolean
  refused: Refused | undefined
}) {
  const { number, address, withdrawal, visibleFrom } = version
  if (number === null || address === null || visibleFrom === null) return null
  const mine = refused?.kept.number?.[0] === String(number) ? refused : undefined
  return (
    <li>
      <p>
        Versie {number}, bevestigd door {version.confirmedBy}, openbaar vanaf {dutchMoment(visibleFrom)}:{' '}
        <VersionState version={version} address={address} />
      </p>
      {version.correction && <p>Verbetering: {version.correction}</p>}
      {withdrawal === 'none' && leads && (
        <details className="act" open={mine?.form === 'propose-withdrawal'}>
          <summary>Intrekken voorstellen</summary>
          <PostForm refused={mine?.form === 'propose-withdrawal' ? mine : undefined}>
            <input type="hidden" name="number" value={number} />
            <p>Na bevestiging door een ander geeft elk adres van deze versie de datum en deze reden.</p>
            <ReasonField id={`reden-${number}`} kept={keptIn(mine, 'propose-withdrawal')('reason')} />
            <button type="submit" name="verb" value="propose-withdrawal" className="button">
              Intrekken voorstellen
            </button>
          </PostForm>
        </details>
      )}
      {withdrawal === 'proposed' && (
        <PostForm className="buttons">
          <input type="hidden" name="number" value={number} />
          <p>
            {version.withdrawalBy} stelde voor deze versie in te trekken: {version.withdrawalReason}
            {version.withdrawalOwn && ' Een ander lid van het onderzoek bevestigt dat.'}
          </p>
          {!version.withdrawalOwn && (
            <button type="submit" name="verb" value="withdraw" className="button">
              Intrekken bevestigen
            </button>
          )}
          <button type="submit" name="verb" value="keep" className="button button-quiet">
            Niet intrekken
          </button>
        </PostForm>
      )}
    </li>
  )
}

function VersionState({ version, address }: { version: ShownReportVersion; address: string }) {
  if (version.withdrawal === 'confirmed' && version.withdrawnAt)
    return (
      <>
        ingetrokken op {dutchMoment(version.withdrawnAt)}, want: {version.withdrawalReason}
      </>
    )
  if (!version.rendered) return <>de pagina en de bestanden worden gemaakt; laad deze pagina over een minuut opnieuw.</>
  if (!version.visible) return <>staat klaar en is nog niet openbaar.</>
  return <FormLinks path={address} of={`versie ${version.number}`} forms={reportForms} />
}
