/** A finding, conclusion or factsheet as stored; `content` is judged by the domain's schema. */
export interface JudgementRow {
  id: string
  studyId: string
  content: unknown
  contentHash: string
  version: number
  status: 'draft' | 'submitted' | 'returned' | 'approved' | 'from-archive'
  remark: string | null
  updatedAt: Date
}
