import type { FrameworkFigures } from '@toezicht/domain/assessment-framework/integrity'

/** What the 2013 framework must hold, counted from the published study. */
export const ggsr2013Figures: FrameworkFigures = {
  themes: 5,
  criteria: 13,
  indicators: 30,
  questions: 56,
  full: 55,
  limited: 30,
  answerTypes: 8,
}
