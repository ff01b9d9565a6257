import { listConclusions } from '@toezicht/database/repositories/conclusion'
import { listFindings } from '@toezicht/database/repositories/finding'
import type { ApproachRow, ParticipationRow } from '@toezicht/database/repositories/participation'
import { listApproaches } from '@toezicht/database/repositories/participation'
import { listPublishedVersions } from '@toezicht/database/repositories/published-version'
import { listRespondents } from '@toezicht/database/repositories/respondent'
import type { StudyRow } from '@toezicht/database/repositories/study'
import type { Reading } from '@toezicht/database/transaction'
import { approachFactsSchema, noApproachFacts } from '@toezicht/domain/approach/approach-facts'
import { conclusionContentSchema } from '@toezicht/domain/assessment/conclusion-content'
import { type Blocker, factsheetBlockers, type JudgedApproach } from '@toezicht/domain/assessment/factsheet-blockers'
import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { publishedFinding } from '@toezicht/domain/assessment/published-finding'
import { completeFactsheet } from '@toezicht/domain/publication/complete-factsheet'
import { type FactsheetDraft, municipalityContextSchema } from '@toezicht/domain/publication/factsheet'
import { type ApproachFacts, factsheetOf } from '@toezicht/domain/publication/factsheet-of'
import { noContext } from '@toezicht/domain/study/municipality-context'
import { frameworkOf } from './framework-of.ts'

/** The factsheet of a gemeente as its rows stand now, and everything that still stands in its way. */
export async function assembleFactsheet(
  reading: Reading,
  study: StudyRow,
  participation: ParticipationRow,
): Promise<{ draft: FactsheetDraft; blockers: Blocker[]; approaches: { id: string; name: string }[] }> {
  const framework = await frameworkOf(reading, study.frameworkVersion)
  const own = await listApproaches(reading, { participation: participation.id })
  const assigned = own.filter((row) => row.status === 'assigned')
  const judged: JudgedApproach[] = []
  for (const row of assigned) judged.push(await judgedApproach(reading, study.id, row))
  const [newest] = await listPublishedVersions(reading, participation.id)
  const context = municipalityContextSchema.safeParse(participation.context)
  const draft = factsheetOf(
    {
      municipality: { slug: participation.municipalitySlug, name: participation.municipality },
      study: { slug: study.slug, name: study.name, fictional: study.fictional, archive: study.kind === 'archive' },
      version: (newest?.number ?? 0) + 1,
      publishedOn: null,
      origin: 'study',
      context: context.success ? context.data : noContext,
      approaches: assigned.map((row, index) => approachFacts(row, judged[index])),
      notAssessed: own
        .filter((row) => row.status !== 'assigned')
        .map((row) => ({ name: row.approach, reason: row.statusReason ?? '' })),
    },
    framework,
  )
  const blockers = factsheetBlockers(judged, framework)
  return {
    draft,
    blockers: blockers.length > 0 ? blockers : shapeBlockers(draft, framework),
    approaches: judged.map(({ id, name }) => ({ id, name })),
  }
}

/** What the published shape itself refuses, should anything slip through the rules above. */
function shapeBlockers(draft: FactsheetDraft, framework: Parameters<typeof completeFactsheet>[1]): Blocker[] {
  const outcome = completeFactsheet(draft, framework)
  if (!('gaps' in outcome)) return []
  return outcome.gaps.map(({ path, reason }) => ({ approach: null, place: null, reason: `${path}: ${reason}` }))
}

/** An approach with everything that was judged in it, as the rules of a factsheet read it. */
export async function judgedApproach(reading: Reading, study: string, row: ApproachRow): Promise<JudgedApproach> {
  const findings = await listFindings(reading, row.assessmentId)
  const conclusions = await listConclusions(reading, row.assessmentId)
  const respondents = await listRespondents(reading, study, [row.assessmentId])
  return {
    id: row.assessmentId,
    name: row.approach,
    findings: findings.map((each) => ({ ...each, content: findingContentSchema.parse(each.content) })),
    conclusions: conclusions.map((each) => ({ ...each, content: conclusionContentSchema.parse(each.content) })),
    respondents: respondents.map(({ id, organisation, kind, unit, submissionStatus }) => ({
      id,
      name: organisation,
      kind,
      unit,
      submissionStatus,
    })),
  }
}

function approachFacts(row: ApproachRow, judged: JudgedApproach | undefined): ApproachFacts {
  const facts = approachFactsSchema.safeParse(row.facts)
  return {
    slug: row.approachSlug,
    name: row.approach,
    directorTerm: row.directorTerm,
    ...(facts.success ? facts.data : noApproachFacts),
    partners: (judged?.respondents ?? [])
      .filter(({ kind }) => kind === 'partner')
      .map(({ name, unit }) => ({ organisation: name, unit })),
    findings: (judged?.findings ?? []).map(({ content }) => publishedFinding(content)),
    conclusions: (judged?.conclusions ?? []).map(({ theme, content }) => ({ theme, ...content })),
  }
}
