import type { LargeStudy } from './large-study.ts'
import { chanceOf } from './large-study-chance.ts'

/** A screen of the console with the addresses at which it is asked for, and the limit of its server time in milliseconds (p95), if it has one. */
export interface ScreenToMeasure {
  name: string
  limit: number | null
  paths: readonly string[]
  as: 'inspector' | 'lead'
}

const indicators = ['T1.1.1', 'T2.1.3', 'T3.1.2', 'T3.2.1', 'T3.3.1', 'T4.2.1', 'T5.2.1', 'T5.3.1']

/** The console's screens over this study, each at many places: no two requests after each other look at the same approach. */
export function screensOf({ study, assessments, findings }: LargeStudy): ScreenToMeasure[] {
  const chance = chanceOf(7)
  const home = `/onderzoeken/${study}`
  const judged = assessments.filter(({ progress }) => progress === 'judging' || progress === 'judged')
  const submitted = findings.filter(({ state }) => state === 'submitted')
  const some = <T>(from: readonly T[], path: (each: T) => string) =>
    Array.from({ length: 40 }, () => path(chance.pick(from)))
  const one = (name: string, path: string) => ({ name, limit: null, paths: [path], as: 'inspector' as const })
  return [
    { ...one('Queue, first page', '/beoordelen'), limit: 100 },
    {
      ...one('Queue, filtered and ordered', ''),
      limit: 100,
      paths: ['ernst=groot', 'wie=ik&volgorde=oudste', 'stand=leeg&volgorde=gemeente', 'zoek=noord&wie=niemand'].map(
        (filter) => `/beoordelen?${filter}`,
      ),
    },
    {
      ...one('Queue of indicators, first page', ''),
      limit: 100,
      paths: ['', '&ernst=groot&volgorde=oudste', '&indicator=T3.2.1', '&stand=ter-vaststelling'].map(
        (filter) => `/beoordelen?lijst=indicatoren${filter}`,
      ),
    },
    one('Queue of what waits for approval', '/beoordelen?lijst=vaststellen'),
    one('Workload', '/beoordelen?lijst=werkverdeling'),
    {
      ...one('Workspace', ''),
      limit: 150,
      paths: some(judged, ({ id }) => `/aanpakken/${id}/beoordelen?indicator=${chance.pick(indicators)}`),
    },
    { ...one('Calibration', `${home}/vergelijken`), limit: 300 },
    {
      ...one('Calibration, one indicator', ''),
      limit: 300,
      paths: some(indicators, (code) => `${home}/vergelijken?indicator=${code}`),
    },
    { ...one('National figures', `${home}/cijfers`), limit: 100 },
    one('Overview', '/'),
    { ...one('Study', ''), paths: ['', '?stand=assessing', '?zoek=veld'].map((filter) => `${home}${filter}`) },
    { ...one('Approach', ''), paths: some(assessments, ({ id }) => `/aanpakken/${id}`) },
    { ...one('Conclusions', ''), paths: some(judged, ({ id }) => `/aanpakken/${id}/conclusies`) },
    { ...one('Coherence', ''), paths: some(judged, ({ id }) => `/aanpakken/${id}/samenhang`) },
    { ...one('Coded facts', ''), paths: some(judged, ({ id }) => `/aanpakken/${id}/feiten`) },
    { ...one('Documents', ''), paths: some(judged, ({ id }) => `/aanpakken/${id}/stukken`) },
    {
      ...one('Search in the documents of an approach', ''),
      paths: some(judged, ({ id }) => `/aanpakken/${id}/stukken?zoek=gezinnen`),
    },
    { ...one('Review of an approach', ''), paths: some(judged, ({ id }) => `/aanpakken/${id}/vaststellen`) },
    { ...one('Review of a finding', ''), paths: some(submitted, ({ id }) => `/bevindingen/${id}`) },
    {
      ...one('Respondent', ''),
      paths: some(judged, ({ respondents }) => `/ondervraagden/${chance.pick(respondents).id}`),
    },
    { ...one('Factsheet', ''), paths: some(judged, ({ participation }) => `/factsheets/${participation}`) },
    one('Publication list', '/publiceren'),
    one('Questions that are out', `${home}/terugvragen`),
    one('Log', `${home}/logboek`),
    { ...one('Log of one approach', ''), paths: some(judged, ({ id }) => `${home}/logboek?aanpak=${id}`) },
    { ...one('Assigning an approach', `${home}/toewijzen`), as: 'lead' },
  ]
}
