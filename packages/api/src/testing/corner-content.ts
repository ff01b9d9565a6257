import { ggsr2013 } from '@toezicht/framework/ggsr-2013'

/** One finding per criterion of the framework; all indicators meet. */
export const findings = ggsr2013.themes
  .flatMap((theme) => theme.criteria)
  .map((criterion, at) => ({
    criterion: criterion.code,
    position: at + 1,
    content: {
      blocks: [{ text: 'Dit staat er.' }],
      verdicts: criterion.indicators.map(({ code }) => ({ indicator: code, verdict: 'meets' as const, reason: null })),
      pointsOfAttention: [],
      documents: [],
    },
  }))

export const conclusions = ggsr2013.themes.map((theme) => ({
  theme: theme.code,
  content: { strengths: ['Dit gaat goed.'], improvements: [] },
}))

export const factContent = { values: ['yes'], reason: 'Twee partners zeggen het.', source: 'De antwoorden.' }
export const codedFacts = ['plan-leads', 'availability-problems'].map((fact) => ({ fact, content: factContent }))
