import { randomUUID } from 'node:crypto'
import { codedFactsOf } from '@toezicht/framework/coded-facts'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import type { Chance } from './large-study-chance.ts'
import type { Found } from './large-study-comparisons.ts'
import { paragraph } from './large-study-names.ts'
import type { LargeAssessment } from './large-study-places.ts'

export type JudgementState = 'draft' | 'submitted' | 'returned' | 'approved'

export interface LargeJudgement {
  id: string
  assessment: string
  /** Criterion, theme or fact. */
  code: string
  position: number
  content: unknown
  state: JudgementState
}

export interface Judgements {
  findings: LargeJudgement[]
  theme_conclusions: LargeJudgement[]
  coded_facts: LargeJudgement[]
}

/** What inspectors made of one approach: of those halfway a part of the criteria, of the others everything, in all states. */
export function judgementsOf(chance: Chance, assessment: LargeAssessment, found: Found): Judgements {
  const { id, progress } = assessment
  if (progress !== 'judging' && progress !== 'judged') return { findings: [], theme_conclusions: [], coded_facts: [] }
  const all = progress === 'judged'
  const state = (): JudgementState => stateOf(chance, all)
  const criteria = ggsr2013.themes.flatMap(({ criteria }) => criteria).filter(() => all || chance.happens(0.5))
  const findings = criteria.flatMap(({ code, indicators }) =>
    cellsOf(
      chance,
      indicators.map((each) => each.code),
    ).map((own) => ({ code, own })),
  )
  const base = (code: string, position: number) => ({
    id: randomUUID(),
    assessment: id,
    code,
    position,
    state: state(),
  })
  const verdict = (indicator: string) => verdictOf(chance, found.get(id)?.get(indicator) ?? 'none')
  return {
    findings: findings.map(({ code, own }, at) => ({
      ...base(code, at + 1),
      content: findingContent(
        chance,
        own.map((indicator) => ({ indicator, ...verdict(indicator) })),
      ),
    })),
    theme_conclusions: ggsr2013.themes
      .filter(() => all)
      .map(({ code }, at) => ({
        ...base(code, at + 1),
        content: { strengths: [paragraph(at, 2)], improvements: chance.happens(0.7) ? [paragraph(at + 4, 2)] : [] },
      })),
    coded_facts: codedFactsOf(ggsr2013.version)
      .filter(({ after }) => all && !after)
      .map(({ code, values }, at) => ({
        ...base(code, at + 1),
        content: { values: [chance.pick(values).code], reason: paragraph(at, 1), source: 'Antwoorden van alle vier' },
      })),
  }
}

function stateOf(chance: Chance, all: boolean): JudgementState {
  const drawn = chance.whole(1, 100)
  if (drawn <= (all ? 78 : 30)) return 'approved'
  if (drawn <= (all ? 92 : 50)) return 'submitted'
  return drawn <= (all ? 96 : 58) ? 'returned' : 'draft'
}

/** The indicators of a criterion in findings of one to three, as an editor would group them. */
function cellsOf(chance: Chance, indicators: readonly string[]): string[][] {
  const cells: string[][] = []
  for (const indicator of indicators) {
    const last = cells.at(-1)
    if (last && last.length < 3 && chance.happens(0.4)) last.push(indicator)
    else cells.push([indicator])
  }
  return cells
}

function verdictOf(chance: Chance, severity: string): { verdict: string; reason: string | null } {
  if (chance.happens(0.03)) return { verdict: 'no-verdict', reason: 'De aanpak was hiervoor te kort bezig.' }
  const worse = severity === 'high' ? 0.55 : severity === 'medium' ? 0.3 : 0.12
  return { verdict: chance.happens(worse) ? 'improvement-point' : 'meets', reason: null }
}

function findingContent(chance: Chance, verdicts: readonly unknown[]): unknown {
  return {
    blocks: [{ text: paragraph(chance.whole(0, 9), 4) }, { text: paragraph(chance.whole(0, 9), 3) }],
    verdicts,
    pointsOfAttention: chance.happens(0.2) ? [paragraph(chance.whole(0, 9), 1)] : [],
    documents: [{ title: 'Beleidsplan jeugd', page: chance.whole(1, 6), received: true }],
  }
}
