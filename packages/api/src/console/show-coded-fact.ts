import type { CodedFactRow } from '@toezicht/database/repositories/coded-fact'
import { codedFactContentSchema } from '@toezicht/domain/assessment/coded-fact'

export function showCodedFact({ updatedAt, content, ...row }: CodedFactRow) {
  return { ...row, content: codedFactContentSchema.parse(content), updatedAt: updatedAt.toISOString() }
}
