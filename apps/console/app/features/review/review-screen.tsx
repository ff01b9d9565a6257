import { Link } from '@remix-run/react'
import type { Incoherence } from '@toezicht/domain/assessment/coherence'
import type { Source } from '@toezicht/domain/assessment/source'
import { Notice } from '@toezicht/ui/notice.tsx'
import { judgementWords } from '../approach/state-words.ts'
import { Tag } from '../approach/tag.tsx'
import { FigureEffectList, type ShownFigureEffect } from '../figures/figure-effect.tsx'
import type { Refused } from '../form/call.ts'
import { Done } from '../form/done.tsx'
import { FormErrors } from '../form/form-errors.tsx'
import { Screen } from '../shell/screen.tsx'
import { ReviewSources } from '../sources/review-sources.tsx'
import { type ShownVersion, sentAfterWords } from '../workspace/version-words.ts'
import { weighingWords } from '../workspace/weighing-words.ts'
import { Course, type ShownCourse } from './course.tsx'
import { Decision } from './decision.tsx'
import { NextReview } from './next-review.tsx'
import { type OpenDifference, OpenDifferences } from './open-differences.tsx'
import { RemarkThreads, type ShownThread } from './remark-threads.tsx'
import { ReviewKeys } from './review-keys.tsx'
import { reviewLabel } from './review-path.ts'
import { reviewPlace } from './review-place.ts'
import { type ReviewedText, ReviewText } from './review-text.tsx'
import { useReviewCommands } from './use-review-commands.ts'

export interface ShownReview extends ReviewedText {
  study: { id: string; name: string; fictional: boolean }
  approach: { id: string; participationId: string; municipality: string; name: string }
  label: string
  /** What a finding covers, or a conclusion rests on. */
  indicators: readonly string[]
  status: Exclude<keyof typeof judgementWords, 'none'>
  remark: string | null
  contentHash: string
  sentAfter: readonly ShownVersion[]
  own: boolean
  writers: string[]
  threads: ShownThread[]
  differences: OpenDifference[]
  sources: readonly { source: Source; words: string }[]
  course: ShownCourse
  next: { kind: 'finding' | 'conclusion'; id: string; label: string; municipality: string; approach: string } | null
}

/** The second inspector's screen: what stands there, what changed since the last review, what to weigh beside it; approve, return or remark. */
export function ReviewScreen({
  review,
  weighing,
  effect,
  refused,
  done,
}: {
  review: ShownReview
  weighing: readonly Incoherence[]
  /** Null for a conclusion: no national figure reads one. */
  effect: ShownFigureEffect | null
  refused: Refused | undefined
  done: string | null
}) {
  const { study, approach, kind, status } = review
  const title = reviewLabel(review)
  useReviewCommands({ title: 'Volgende ter vaststelling', marks: ['next-review'] })
  return (
    <Screen
      title={title}
      fictional={study.fictional}
      crumbs={[
        { label: 'Beoordelen', to: '/beoordelen' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: approach.municipality, to: `/factsheets/${approach.participationId}` },
        { label: approach.name, to: `/aanpakken/${approach.id}` },
        { label: 'Vaststellen', to: `/aanpakken/${approach.id}/vaststellen` },
        { label: title },
      ]}
      beside={<Tag tone={status === 'approved' ? 'good' : 'strong'}>{judgementWords[status]}</Tag>}
      wide
    >
      <FormErrors refused={refused} placeOf={reviewPlace(refused)} />
      <Done verb={refused ? null : done} />
      <NextReview review={review} done={done !== null} />
      <div className="review">
        <div>
          {status === 'returned' && review.remark && (
            <p>
              <strong>Teruggegeven:</strong> {review.remark}
            </p>
          )}
          {review.sentAfter.length > 0 && <Notice>{sentAfterWords(review.sentAfter)}</Notice>}
          <ReviewText review={review} switchable />
          <ReviewSources assessment={approach.id} sources={review.sources} />
          <RemarkThreads kind={kind} subject={review.id} threads={review.threads} refused={refused} />
        </div>
        <div className="review-beside">
          {status === 'submitted' && <Decision review={review} refused={refused} />}
          <ReviewKeys />
          <h2>Om mee te wegen</h2>
          {weighing.map(({ rule, place, about }) => (
            <Notice key={`${rule} ${place.code}`}>
              {place.code}: {weighingWords[rule]} {about && <bdi>({about.join(', ')})</bdi>}
            </Notice>
          ))}
          {kind === 'finding' && <OpenDifferences assessment={approach.id} differences={review.differences} />}
          {kind === 'conclusion' && weighing.length === 0 && <p className="soft">De conclusie past bij de oordelen.</p>}
          {effect && <FigureEffectList effect={effect} />}
          {kind === 'finding' && (
            <p>
              <Link to={`/onderzoeken/${study.id}/rapport/voorbeelden?bevinding=${review.id}`}>
                Als voorbeeld voor het landelijk rapport
              </Link>
            </p>
          )}
          <Course course={review.course} />
        </div>
      </div>
    </Screen>
  )
}
