import { type FindingContent, findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { type MergePlace, mergeFinding, takeBoth, takeTheirs } from '@toezicht/domain/assessment/merge-finding'
import type { Phase, Saver, Standing, Way } from '../saving/text-saver.ts'

/** How a finding is saved by itself: its content, and how two changes of it come together. */
export const findingWay: Way<FindingContent, MergePlace> = {
  schema: findingContentSchema,
  merge: mergeFinding,
  takeTheirs,
  takeBoth,
  emptied: (content) => ({ ...content, blocks: [], pointsOfAttention: [], documents: [], sources: [] }),
}
export type FindingPhase = Phase<FindingContent, MergePlace>
export type FindingSaver = Saver<FindingContent, MergePlace>
export type StandingFinding = Standing<FindingContent>
