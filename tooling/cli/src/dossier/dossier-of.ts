import type { ExportedApproach, ExportedMunicipality } from '@toezicht/database/repositories/dossier-export'
import { type ApproachFacts, approachFactsSchema, noApproachFacts } from '@toezicht/domain/approach/approach-facts'
import { conclusionContentSchema } from '@toezicht/domain/assessment/conclusion-content'
import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { assessmentFrameworkSchema } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { Dossier, DossierApproach } from '@toezicht/domain/dossier/dossier'
import { orderDossier } from '@toezicht/domain/dossier/order-dossier'
import { municipalityContextSchema } from '@toezicht/domain/publication/factsheet'
import { answersOfContent } from './answers-content.ts'
import { findingOf } from './judgements.ts'

const notStated = { kind: 'not-stated' } as const
const nothingKnown = {
  population: notStated,
  householdsWithChildren: notStated,
  estimatedFamilies: notStated,
  paragraphs: [],
}

export interface DossierOfStored {
  dossier: Dossier
  /** Findings that stayed behind because a verdict, a reason or the text is still missing. */
  unfinished: number
}

/** What is stored of a gemeente as a dossier in the framework's order. A withdrawn approach is named with its reason. */
export function dossierOf(stored: ExportedMunicipality): DossierOfStored {
  const framework = assessmentFrameworkSchema.parse(stored.framework)
  const assessed = stored.approaches.filter(({ status }) => status === 'assigned').map(approachOf)
  const published = stored.publishedOn !== null && assessed.every(({ approach }) => approach.state === 'approved')
  const { slug, name, fictional } = stored.municipality
  const dossier: Dossier = {
    format: 'toezicht-dossier/1',
    framework: framework.version,
    municipality: { slug, name, ...(fictional ? { fictional: true } : {}) },
    state: published ? 'published' : 'in-progress',
    publishedOn: published ? stored.publishedOn : null,
    context: isEmpty(stored.context) ? nothingKnown : municipalityContextSchema.parse(stored.context),
    approaches: assessed.map(({ approach }) => approach),
    notAssessed: stored.approaches
      .filter(({ status }) => status !== 'assigned')
      .map((approach) => ({ name: approach.name, reason: approach.statusReason ?? '' })),
  }
  return {
    dossier: orderDossier(dossier, framework),
    unfinished: assessed.reduce((sum, { unfinished }) => sum + unfinished, 0),
  }
}

function approachOf(stored: ExportedApproach): { approach: DossierApproach; unfinished: number } {
  const facts: ApproachFacts = isEmpty(stored.facts) ? noApproachFacts : approachFactsSchema.parse(stored.facts)
  const all = stored.findings.map(({ content }) => findingOf(findingContentSchema.parse(content)))
  const findings = all.filter((finding) => finding !== null)
  const conclusions = stored.conclusions.map(({ theme, content }) => ({
    theme,
    ...conclusionContentSchema.parse(content),
  }))
  const { slug, name, directorTerm, terms } = stored
  const { description, start, familiesServed } = facts
  const respondents = respondentsOf(stored)
  const state = stateOf(stored)
  return {
    approach: {
      slug,
      name,
      state,
      description,
      start,
      familiesServed,
      directorTerm,
      ...(terms.length > 0 ? { terms } : {}),
      respondents,
      findings,
      conclusions,
    },
    unfinished: all.length - findings.length,
  }
}

function stateOf({ findings, conclusions }: ExportedApproach): DossierApproach['state'] {
  const judgements = [...findings, ...conclusions]
  if (judgements.length === 0) return 'answering'
  return judgements.every(({ status }) => status === 'approved' || status === 'from-archive') ? 'approved' : 'assessing'
}

function respondentsOf({ respondents }: ExportedApproach): DossierApproach['respondents'] {
  const gemeente = respondents.find(({ kind }) => kind === 'municipality')
  const known = (content: unknown) => {
    const answers = answersOfContent(content)
    return answers ? { answers } : {}
  }
  return {
    municipality: known(gemeente?.content ?? null),
    partners: respondents
      .filter(({ kind }) => kind === 'partner')
      .map(({ organisation, unit, content }) => ({ organisation, unit, ...known(content) })),
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
