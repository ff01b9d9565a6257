import { Link } from '@remix-run/react'
import { addedKinds } from '@toezicht/domain/national-report/report-block'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import { countWords } from '../figures/figure-rows.tsx'
import { PostForm } from '../form/post-form.tsx'
import { reasonWords } from '../form/refusal-words.ts'
import { addWords, kindWords, snapshotWords } from './report-words.ts'
import type { ShownBlock } from './shown-report.ts'

interface Snapshot {
  status: keyof typeof snapshotWords
  remark: string | null
  frozenBy: string
  frozenAt: string
}

/** How far the report is, and what comes next. */
export function ReportState({
  study,
  gaps,
  open,
  counts,
  snapshots,
}: {
  study: string
  gaps: readonly string[]
  open: number
  counts: { approaches: number; leftOut: number }
  snapshots: readonly Snapshot[]
}) {
  const newest = snapshots.find(({ status }) => status !== 'replaced')
  return (
    <section className="card" aria-labelledby="stand">
      <h2 id="stand" className="flush">
        Stand van het rapport
      </h2>
      <p>
        De cijfers tellen <Link to={`/publiceren?onderzoek=${study}`}>{countWords(counts.approaches, 'approach')}</Link>{' '}
        waarvan de factsheet openbaar is.{' '}
        {counts.leftOut > 0 && (
          <>
            <Link to={`/publiceren?onderzoek=${study}`}>{countWords(counts.leftOut, 'approach')}</Link>{' '}
            {counts.leftOut === 1 ? 'telt' : 'tellen'} nog niet mee; dat staat ook in het rapport.
          </>
        )}
      </p>
      {gaps.map((reason) => (
        <p key={reason} className="late">
          {reasonWords(reason)}
        </p>
      ))}
      {newest && (
        <p>
          Vastgelegd door {newest.frozenBy}, {dutchMoment(newest.frozenAt)}: {snapshotWords[newest.status]}.{' '}
          <Link to={`/onderzoeken/${study}/rapport/vaststellen`}>Bekijk wat is vastgelegd</Link>
        </p>
      )}
      {newest?.remark && <Notice>Teruggegeven met deze opmerking: {newest.remark}</Notice>}
      {open > 0 ? (
        <p>
          Vastleggen kan nog niet: bij {open} {open === 1 ? 'onderdeel' : 'onderdelen'} staat wat er ontbreekt.
        </p>
      ) : (
        <PostForm>
          <p>Vastleggen bevriest de tekst met alle cijfers van nu. Een ander stelt het rapport daarna vast.</p>
          <button type="submit" name="verb" value="freeze" className="button">
            Rapport vastleggen en aanbieden
          </button>
        </PostForm>
      )}
    </section>
  )
}

/** Where a new block comes, and of which kind. */
export function AddBlock({ blocks, opened }: { blocks: readonly ShownBlock[]; opened: string | null }) {
  const last = blocks.at(-1)
  const after = blocks.some(({ id }) => id === opened) ? opened : last?.id
  return (
    <PostForm className="card" aria-labelledby="nieuw-blok">
      <h2 id="nieuw-blok" className="flush">
        Blok toevoegen
      </h2>
      <div className="pair">
        <div>
          <label className="label" htmlFor="soort">
            Soort
          </label>
          <select className="control" id="soort" name="kind">
            {addedKinds.map((kind) => (
              <option key={kind} value={kind}>
                {addWords[kind]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label className="label" htmlFor="na">
            Na
          </label>
          <select className="control" id="na" name="after" defaultValue={after ?? ''} key={after}>
            {blocks.map((block, at) => (
              <option key={block.id} value={block.id}>
                {`${at + 1}. ${titleOf(block)}`}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="buttons">
        <button type="submit" name="verb" value="add" className="button button-quiet">
          Blok toevoegen
        </button>
      </p>
    </PostForm>
  )
}

function titleOf({ content }: ShownBlock): string {
  const words = 'text' in content ? content.text : 'title' in content ? content.title : ''
  const named = content.kind === 'indicators' ? content.theme : words
  const whole = named.replace(/\[\[[^\]]*\]\]/g, '…').trim()
  return `${kindWords[content.kind]}${whole && ': '}${whole.length > 60 ? `${whole.slice(0, 59).trimEnd()}…` : whole}`
}
