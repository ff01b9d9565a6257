import { evaluateFigure, type FigureOutcome } from './evaluate-figure.ts'
import type { FigureCase, FigureDefinition } from './figure.ts'
import type { Share } from './share.ts'

/** A verdict that would be approved; null where the finding has none yet. */
export interface ApprovedVerdict {
  indicator: string
  verdict: string | null
}

export interface ShareEffect {
  code: string
  label: string
  before: Share
  after: Share
}

/** A figure that an approval changes, with the shares of which numerator or denominator moves. */
export interface FigureEffect extends Pick<FigureOutcome, 'code' | 'figure' | 'title' | 'unit'> {
  shares: readonly ShareEffect[]
}

/** What approving these verdicts of one approach does to the approved figures: only what changes, in the order of the definitions. */
export function effectOf(
  definitions: readonly FigureDefinition[],
  cases: readonly FigureCase[],
  { assessment, verdicts }: { assessment: string; verdicts: readonly ApprovedVerdict[] },
): FigureEffect[] {
  const approved = cases.map((each) => (each.assessmentId === assessment ? withApproved(each, verdicts) : each))
  return definitions.flatMap((definition) => {
    const before = evaluateFigure(definition, cases, 'approved')
    const after = evaluateFigure(definition, approved, 'approved')
    const shares = before.shares.flatMap(({ code, label, ...share }, at) => {
      const { code: _code, label: _label, ...then } = after.shares[at] ?? { code, label, ...share }
      const stays = share.numerator === then.numerator && share.denominator === then.denominator
      return stays ? [] : [{ code, label, before: share, after: then }]
    })
    const { code, figure, title, unit } = before
    return shares.length === 0 ? [] : [{ code, figure, title, unit, shares }]
  })
}

function withApproved(each: FigureCase, verdicts: readonly ApprovedVerdict[]): FigureCase {
  const changed = verdicts.map(({ indicator, verdict }) => [
    indicator,
    { values: verdict === null ? [] : [verdict], approved: true },
  ])
  return {
    ...each,
    standing: { ...each.standing, verdict: { ...each.standing.verdict, ...Object.fromEntries(changed) } },
  }
}
