import type { ConclusionRow } from '@toezicht/database/repositories/conclusion'
import { conclusionContentSchema } from '@toezicht/domain/assessment/conclusion-content'

export function showConclusion({ updatedAt, content, ...row }: ConclusionRow) {
  return { ...row, content: conclusionContentSchema.parse(content), updatedAt: updatedAt.toISOString() }
}
