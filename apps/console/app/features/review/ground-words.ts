import type { ReviewGroundKind } from '@toezicht/domain/assessment/review-ground'
import { dutchMoment } from '@toezicht/ui/dutch-time'

export interface ShownGround {
  kind: ReviewGroundKind
  at: string
  by: string | null
  version: number | null
  chosen: boolean
}

/** "de vaststelling door Bas, 22 november 2026, 14.32 uur (versie 3)". */
export function groundWords({ kind, at, by, version }: ShownGround): string {
  const what = {
    approved: `de vaststelling door ${by ?? 'onbekend'}`,
    returned: `de teruggave door ${by ?? 'onbekend'}`,
    seen: 'wat u zelf het laatst zag',
  }[kind]
  return `${what}, ${dutchMoment(at)}${version === null ? '' : ` (versie ${version})`}`
}

/** The address of each ground, in Dutch like every address. */
export const groundNames = { approved: 'vaststelling', returned: 'teruggave', seen: 'gezien' } as const

export function groundNamed(name: string | null): ReviewGroundKind | null {
  const found = Object.entries(groundNames).find(([, dutch]) => dutch === name)
  return found ? (found[0] as ReviewGroundKind) : null
}
