import type { CommentKind } from '@toezicht/domain/fact-check/comment'
import type { CommentDecision } from '@toezicht/domain/fact-check/decide-comment'
import type { FactCheckStatus } from '@toezicht/domain/fact-check/fact-check'
import type { ShownVerdict } from '@toezicht/ui/verdict-badge.tsx'

/** What these screens read of `getFactCheck`, as it comes through the loader. */
export interface ShownHeading {
  id: string
  status: FactCheckStatus
  statusReason: string | null
  deadline: string
  municipality: string
  study: string
  fictional: boolean
  contact: string
  receipt: string | null
  sentAt: string | null
  answeredAt: string | null
}

export interface ShownPart {
  code: string
  heading: string
  facts: { term: string; value: string[]; source: string | null }[]
  paragraphs: string[]
  indicators: { code: string; statement: string; verdict: ShownVerdict; reason: string | null }[]
  attention: string[]
  documents: string[]
  sides: { strengths: string[]; improvements: string[] } | null
}

export interface ShownGroup {
  id: string
  approach: string | null
  heading: string
  parts: ShownPart[]
}

export interface ShownComment {
  id: string
  part: string
  kind: CommentKind
  body: string
  version: number
  savedAt: string
  documents: { id: string; fileName: string; byteSize: number; scan: 'waiting' | 'not-scanned' | 'clean' | 'refused' }[]
  decision: { decision: CommentDecision; reason: string } | null
}

/** Where a part stands on the page. */
export function partId(code: string): string {
  return `deel-${code.replace(/[^A-Za-z0-9-]/g, '-')}`
}
