import { csvSchema, csvSchemaFile } from '@toezicht/publishing/site/csv-schema'
import { dataHtml, dataStudyHtml, goneDataText } from '@toezicht/publishing/site/data-html'
import { dataSetJson, dataSetJsonSchema } from '@toezicht/publishing/site/data-json'
import type { DataSet, DataSetVersion } from '@toezicht/publishing/site/data-set'
import { dataTables } from '@toezicht/publishing/site/data-tables'
import { dcatCatalogue } from '@toezicht/publishing/site/dcat'
import type { SiteWithdrawal } from '@toezicht/publishing/site/site'
import { paths, schemaPath } from '@toezicht/publishing/site/site-address'
import { htmlType, publicAnswer } from './public-answer.ts'
import type { PublicSnapshot } from './public-site-snapshot.ts'
import type { PublishedPage } from './published-page.ts'

const jsonType = 'application/json; charset=utf-8'
/** Open data may be read by pages of other sites too; they carry nothing of who asks. */
const openToAll = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
const otherFiles = ['gegevens.json', csvSchemaFile]
const csvType = 'text/csv; charset=utf-8; header=present'

/** The newest data of each study of which everything is still public. */
export function newestDataSets(snapshot: PublicSnapshot): DataSet[] {
  return [...snapshot.dataSets.values()].flatMap((versions) => {
    const whole = versions.findLast((version) => version.members.length > 0 && goneOf(snapshot, version).length === 0)
    return whole ? [dataSetOf(snapshot, whole)].filter((data) => data !== null) : []
  })
}

/** Answers under /data; null for an address that leads nowhere. */
export function dataAnswer(snapshot: PublicSnapshot, path: string): PublishedPage | null {
  const { url } = snapshot.site
  if (path === paths.data) return publicAnswer(200, htmlType, dataHtml(snapshot.site, newestDataSets(snapshot)))
  if (path === paths.catalogue) {
    return publicAnswer(200, 'application/ld+json', dcatCatalogue(snapshot.site, newestDataSets(snapshot)), openToAll)
  }
  if (path === schemaPath('gegevens-1.json'))
    return publicAnswer(200, 'application/schema+json', dataSetJsonSchema(url), openToAll)
  const [, study, number, file] =
    /^\/data\/([a-z0-9-]+)(?:\/v([1-9]\d{0,5}))?(?:\/([a-z-]+\.(?:csv|json)))?$/.exec(path) ?? []
  const versions = study === undefined ? undefined : snapshot.dataSets.get(study)
  if (study === undefined || !versions) return null
  if (file === undefined && number !== undefined) return null
  if (file !== undefined && !otherFiles.includes(file) && !dataTables.some((table) => table.file === file)) return null
  if (number === undefined) {
    const newest = newestDataSets(snapshot).find((data) => data.study.slug === study)
    if (!newest)
      return goneAnswer(
        snapshot.site.withdrawn.filter((each) => each.study.slug === study),
        null,
        url,
      )
    return file === undefined ? studyAnswer(snapshot, newest, versions) : fileAnswer(newest, file, url)
  }
  const version = versions.find((each) => each.number === Number(number))
  if (!version || version.members.length === 0) return null
  const gone = goneOf(snapshot, version)
  if (gone.length > 0) return goneAnswer(gone, version.number, url)
  const data = dataSetOf(snapshot, version)
  return data && file !== undefined ? fileAnswer(data, file, url) : null
}

function goneAnswer(withdrawn: readonly SiteWithdrawal[], number: number | null, url: string): PublishedPage | null {
  const [first] = withdrawn
  if (!first) return null
  return publicAnswer(410, 'text/plain; charset=utf-8', goneDataText({ study: first.study, number, withdrawn }, url))
}

function describedBy(address: string): Record<string, string> {
  return { ...openToAll, link: `<${address}>; rel="describedby"` }
}

function studyAnswer(
  snapshot: PublicSnapshot,
  newest: DataSet,
  versions: readonly DataSetVersion[],
): PublishedPage | null {
  const earlier = versions
    .filter(({ number, members }) => number < newest.number && members.length > 0)
    .map((version) => ({ ...version, withdrawn: goneOf(snapshot, version) }))
  return publicAnswer(200, htmlType, dataStudyHtml(snapshot.site, newest, earlier.toReversed()))
}

function fileAnswer(data: DataSet, file: string, url: string): PublishedPage | null {
  if (file === 'gegevens.json')
    return publicAnswer(200, jsonType, dataSetJson(data, url), describedBy(schemaPath('gegevens-1.json')))
  if (file === csvSchemaFile) return publicAnswer(200, 'application/csvm+json', csvSchema(), openToAll)
  const table = dataTables.find((each) => each.file === file)
  return table ? publicAnswer(200, csvType, table.bytes(data), describedBy(csvSchemaFile)) : null
}

function goneOf(snapshot: PublicSnapshot, { members }: DataSetVersion): SiteWithdrawal[] {
  return members.flatMap((id) => snapshot.withdrawn.get(id) ?? [])
}

const byName = new Intl.Collator('nl', { ignorePunctuation: true })

function dataSetOf(snapshot: PublicSnapshot, { number, since, members }: DataSetVersion): DataSet | null {
  const factsheets = members
    .flatMap((id) => snapshot.factsheets.get(id) ?? [])
    .toSorted((a, b) => byName.compare(a.municipality.name, b.municipality.name))
  const study = factsheets[0]?.study
  if (!study || factsheets.length < members.length) return null
  const withdrawn = snapshot.site.withdrawn.filter((each) => each.study.slug === study.slug)
  return { study, number, since, factsheets, withdrawn }
}
