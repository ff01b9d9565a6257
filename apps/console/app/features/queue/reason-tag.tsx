import type { QueueReason } from '@toezicht/domain/assessment/queue'
import { Tag } from '../approach/tag.tsx'
import { reasonWords } from './queue-words.ts'

const tones = {
  'to-approve': 'strong',
  'returned-to-me': 'strong',
  high: 'plain',
  'to-judge': 'plain',
  'not-sent': 'faded',
  done: 'good',
} as const

/** What is to be done first here, by whoever looks. */
export function ReasonTag({ reason }: { reason: QueueReason }) {
  return <Tag tone={tones[reason]}>{reasonWords[reason]}</Tag>
}
