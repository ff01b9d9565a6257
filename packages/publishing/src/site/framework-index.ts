import type { AssessmentFramework, Indicator, Theme } from '@toezicht/domain/assessment-framework/assessment-framework'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'

/** The framework that the site explains and filters by. */
export const framework: AssessmentFramework = ggsr2013

export const indicators: ReadonlyMap<string, { readonly indicator: Indicator; readonly theme: Theme }> = new Map(
  framework.themes.flatMap((theme) =>
    theme.criteria.flatMap((criterion) =>
      criterion.indicators.map((indicator) => [indicator.code, { indicator, theme }] as const),
    ),
  ),
)

export const indicatorCodes: ReadonlySet<string> = new Set(indicators.keys())

/** What an indicator says; the code itself where this framework has none of that name. */
export function statementOf(code: string): string {
  return indicators.get(code)?.indicator.statement ?? code
}
