import { Link } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import type { Refused } from '../form/call.ts'
import { PostForm } from '../form/post-form.tsx'
import { reasonWords } from '../form/refusal-words.ts'
import { BlockForm } from './block-form.tsx'
import { BlockPreview } from './block-preview.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { kindWords } from './report-words.ts'
import type { ReportChoices, ShownBlock } from './shown-report.ts'

/** One block: as it prints now, what it lacks, and when it is open its form. */
export function BlockItem({
  block,
  place,
  choices,
  isOpen,
  refused,
}: {
  block: ShownBlock
  place: { number: number; total: number }
  choices: ReportChoices
  isOpen: boolean
  refused: Refused | undefined
}) {
  const { id, content, changed, lacks } = block
  const name = `${kindWords[content.kind]} ${place.number}`
  const address = `/onderzoeken/${choices.study.id}/rapport`
  return (
    <li id={`blok-${id}`} className={isOpen ? 'report-block report-block-open' : 'report-block'}>
      <div className="report-block-head">
        <h3>{name}</h3>
        {isOpen ? (
          <Link to={`${address}#blok-${id}`} preventScrollReset>
            Sluiten<span className="visually-hidden">: {name}</span>
          </Link>
        ) : (
          <Link to={`${address}?blok=${id}#blok-${id}`}>
            Wijzigen<span className="visually-hidden">: {name}</span>
          </Link>
        )}
        {content.kind !== 'title' && <MoveButtons block={id} name={name} place={place} />}
      </div>
      {changed.length > 0 && (
        <Notice tone="problem">
          <p>Een cijfer is veranderd sinds iemand dit blok las. Klopt de zin nog? Open het blok en sla het op.</p>
          <ul>
            {changed.map(({ marker, before, now }) => (
              <li key={marker}>
                Was {before}, <strong>is nu {now}</strong>.
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {lacks
        .filter((reason) => reason !== 'block-number-changed')
        .map((reason) => (
          <p key={reason} className="late">
            {reasonWords(reason)}
          </p>
        ))}
      <BlockPreview content={content} choices={choices} />
      {isOpen && (
        <>
          <BlockForm block={block} choices={choices} refused={refused} />
          <p className="soft">
            Versie {block.version}, door {block.changedBy}, {dutchMoment(block.changedAt)}.
          </p>
          {content.kind !== 'title' && (
            <PostForm>
              <input type="hidden" name="block" value={id} />
              <input type="hidden" name="expected" value={block.version} />
              <button type="submit" name="verb" value="remove" className="button button-quiet">
                Dit blok weghalen
              </button>
            </PostForm>
          )}
        </>
      )}
    </li>
  )
}
