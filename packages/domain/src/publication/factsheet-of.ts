import type {
  Factsheet,
  FactsheetApproach,
  FactsheetDraft,
  FactsheetDraftApproach,
  FactsheetDraftFinding,
  FrameworkOutline,
  PublishedVerdict,
} from './factsheet.ts'

/** A finding as the database and a dossier keep it: codes and words, no names of the framework. */
export type FindingFacts = Pick<FactsheetDraftFinding, 'text' | 'pointsOfAttention' | 'documents'> & {
  readonly indicators: readonly {
    readonly code: string
    readonly verdict: PublishedVerdict | null
    readonly reason: string | null
  }[]
}

export type ApproachFacts = Omit<FactsheetApproach, 'findings' | 'respondents'> & {
  readonly findings: readonly FindingFacts[]
  readonly partners: FactsheetApproach['respondents']['partners']
}

export type FactsheetFacts = Omit<Factsheet, 'format' | 'framework' | 'approaches'> & {
  readonly approaches: readonly ApproachFacts[]
}

/**
 * Plain facts as the tree that is shown, approved and published. Findings, indicators and conclusions come in the
 * order of the framework; a code the framework does not know keeps its place at the end, for `completeness` to refuse.
 */
export function factsheetOf(facts: FactsheetFacts, framework: FrameworkOutline): FactsheetDraft {
  return {
    format: 'toezicht-factsheet/1',
    municipality: facts.municipality,
    study: facts.study,
    version: facts.version,
    publishedOn: facts.publishedOn,
    origin: facts.origin,
    context: facts.context,
    framework: {
      version: framework.version,
      themes: framework.themes.map(({ code, name, criteria }) => ({
        code,
        name,
        criteria: criteria.map((criterion) => ({ code: criterion.code, name: criterion.name })),
      })),
    },
    approaches: facts.approaches.map((approach) => approachOf(approach, facts.municipality.name, framework)),
    notAssessed: facts.notAssessed,
  }
}

function approachOf(facts: ApproachFacts, municipality: string, framework: FrameworkOutline): FactsheetDraftApproach {
  const { partners, findings, conclusions, ...rest } = facts
  const places = indicatorPlaces(framework)
  const themes = framework.themes.map((theme) => theme.code)
  return {
    ...rest,
    respondents: { municipality: `Gemeente ${municipality}`, partners },
    findings: findings
      .map((finding) => findingOf(finding, places))
      .sort((a, b) => rank(a.indicators[0]?.code, places) - rank(b.indicators[0]?.code, places)),
    conclusions: [...conclusions].sort((a, b) => rankIn(themes, a.theme) - rankIn(themes, b.theme)),
  }
}

function findingOf(facts: FindingFacts, places: Map<string, IndicatorPlace>): FactsheetDraftFinding {
  const codes = [...facts.indicators].sort((a, b) => rank(a.code, places) - rank(b.code, places))
  const first = codes.map(({ code }) => places.get(code)).find((place) => place !== undefined)
  return {
    theme: first?.theme ?? '',
    criterion: first?.criterion ?? '',
    indicators: codes.map(({ code, verdict, reason }) => ({
      code,
      statement: places.get(code)?.statement ?? '',
      verdict,
      reason,
    })),
    text: facts.text,
    pointsOfAttention: facts.pointsOfAttention,
    documents: facts.documents,
  }
}

export type IndicatorPlace = {
  readonly position: number
  readonly theme: string
  readonly criterion: string
  readonly statement: string
}

/** Where every indicator stands in its framework, by code. */
export function indicatorPlaces(framework: FrameworkOutline): Map<string, IndicatorPlace> {
  const places = new Map<string, IndicatorPlace>()
  for (const theme of framework.themes)
    for (const criterion of theme.criteria)
      for (const { code, statement } of criterion.indicators)
        places.set(code, { position: places.size, theme: theme.code, criterion: criterion.code, statement })
  return places
}

function rank(code: string | undefined, places: Map<string, IndicatorPlace>): number {
  return (code === undefined ? undefined : places.get(code)?.position) ?? places.size
}

function rankIn(codes: readonly string[], code: string): number {
  const index = codes.indexOf(code)
  return index === -1 ? codes.length : index
}
