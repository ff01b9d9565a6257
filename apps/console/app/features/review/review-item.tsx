import { Link } from '@remix-run/react'
import { Notice } from '@toezicht/ui/notice.tsx'
import { Tag } from '../approach/tag.tsx'
import type { Refused } from '../form/call.ts'
import { sentAfterWords } from '../workspace/version-words.ts'
import { chosenValue, reviewAddress } from './change-several.ts'
import type { ShownGround } from './ground-words.ts'
import { OpenDifferences } from './open-differences.tsx'
import { RemarkCount } from './remark-count.tsx'
import { RemarkThreads } from './remark-threads.tsx'
import { reviewLabel, reviewPath } from './review-path.ts'
import { itemPlace } from './review-place.ts'
import type { ShownReview } from './review-screen.tsx'
import { ReviewText } from './review-text.tsx'

export interface ShownItem {
  kind: 'finding' | 'conclusion'
  id: string
  label: string
  statement: string
  contentHash: string
  own: boolean
  writers: string[]
  ground: ShownGround | null
  openThreads: number
  openDifferences: number
  /** When this account opened exactly what stands there now. */
  opened: string | null
  /** Only of what is opened on this page. */
  text: Pick<ShownReview, 'kind' | 'id' | 'now' | 'before' | 'grounds' | 'threads' | 'differences' | 'sentAfter'> | null
}

/** The one form that every checkbox and button of the screen belongs to. */
export const severalForm = 'samen'

/** One finding or conclusion that waits: a line, and opened in place its text with what changed, its remarks and what to weigh. */
export function ReviewItem({
  item,
  theme,
  assessment,
  open,
  next,
  refused,
}: {
  item: ShownItem
  theme: string
  assessment: string
  /** What is opened on this page. */
  open: readonly string[]
  /** What comes after this one in reading order and is still closed. */
  next: ShownItem | null
  refused: Refused | undefined
}) {
  const { id, own, opened, text } = item
  const chosen = refused ? (refused.kept.item ?? []).some((value) => value.includes(id)) : opened !== null && !own
  const place = itemPlace(id)
  const without = open.filter((each) => each !== id)
  return (
    <section className="review-item" id={place} aria-labelledby={`${place}-kop`}>
      <div className="review-item-head">
        <label className="choice">
          <input
            key={`${opened !== null} ${item.contentHash}`}
            type="checkbox"
            form={severalForm}
            name="item"
            value={chosenValue(item, theme)}
            defaultChecked={chosen}
          />
          <span className="visually-hidden">Meenemen: {reviewLabel(item)}</span>
        </label>
        <h3 id={`${place}-kop`}>
          <Link
            to={`${reviewAddress(assessment, text ? without : [...open, id])}#${place}`}
            preventScrollReset
            data-key={text ? undefined : 'open-item'}
          >
            {reviewLabel(item)}
          </Link>{' '}
          <span className="statement">{item.statement}</span>
        </h3>
        <span className="soft">{stateWords(item)}</span>
        <RemarkCount open={item.openThreads} />
        {item.openDifferences > 0 && (
          <Tag tone="strong">
            {item.openDifferences === 1 ? '1 verschil open' : `${item.openDifferences} verschillen open`}
          </Tag>
        )}
      </div>
      {text && (
        <>
          {text.sentAfter.length > 0 && <Notice>{sentAfterWords(text.sentAfter)}</Notice>}
          <div className="review">
            <div>
              <ReviewText review={text} />
            </div>
            <div>
              {item.kind === 'finding' && <OpenDifferences assessment={assessment} differences={text.differences} />}
              <RemarkThreads kind={item.kind} subject={id} threads={text.threads} refused={refused} level={5} />
            </div>
          </div>
          <p className="buttons">
            {next && (
              <Link
                className="button button-quiet"
                to={`${reviewAddress(assessment, [...open, next.id])}#${itemPlace(next.id)}`}
                data-key="open-next"
              >
                Gelezen, open {reviewLabel(next)}
              </Link>
            )}
            <Link to={reviewPath(item)} data-key="apart">
              Apart bekijken, vaststellen of teruggeven
            </Link>
          </p>
        </>
      )}
    </section>
  )
}

/** "nog niet geopend · geschreven door Anna · veranderd sinds de teruggave". */
function stateWords({ own, opened, writers, ground }: ShownItem): string {
  const since = { approved: 'eerder vastgesteld', returned: 'eerder teruggegeven', seen: 'veranderd sinds u het zag' }
  return [
    opened ? 'geopend' : 'nog niet geopend',
    own ? 'ook door u geschreven: een ander stelt vast' : `geschreven door ${writers.join(', ') || 'onbekend'}`,
    ...(ground ? [since[ground.kind]] : []),
  ].join(' · ')
}
