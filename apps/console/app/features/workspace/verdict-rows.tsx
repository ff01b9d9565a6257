import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import type { KeptText } from './finding-fields.tsx'
import type { ShownIndicator } from './indicator-pane.tsx'
import { VerdictField } from './verdict-field.tsx'

/** A verdict per indicator of this finding, and the loose indicators of the same criterion that can join it. */
export function VerdictRows({
  finding,
  content,
  selected,
  indicators,
  kept,
}: {
  finding: string
  content: FindingContent | null
  selected: ShownIndicator
  indicators: readonly ShownIndicator[]
  kept: KeptText
}) {
  const own = (code: string) => content?.verdicts.find(({ indicator }) => indicator === code)
  return rowsOf(finding, selected, indicators).map((indicator) => (
    <VerdictField
      key={indicator.code}
      indicator={indicator}
      chosen={indicator.code === selected.code || own(indicator.code) !== undefined}
      loose={indicator.code !== selected.code && own(indicator.code) === undefined}
      verdict={kept(`verdict-${indicator.code}`) ?? own(indicator.code)?.verdict ?? ''}
      reason={kept(`reason-${indicator.code}`) ?? own(indicator.code)?.reason ?? ''}
    />
  ))
}

/** The indicators that this finding has, or could take in. */
export function rowsOf(
  finding: string,
  selected: ShownIndicator,
  indicators: readonly ShownIndicator[],
): readonly ShownIndicator[] {
  return indicators.filter(
    ({ criterion, finding: other }) => criterion.code === selected.criterion.code && (!other || other.id === finding),
  )
}
