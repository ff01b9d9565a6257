import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { type ColumnLook, columnLooks, isWide } from './column-look.ts'
import type { Sheet } from './sheet.ts'

/** 1 January 1980, the first day that a zip knows; in local time, which is what a zip writes. */
const zipMoment = new Date(1980, 0, 1)

const column = '<table:table-column'
const headRow = /<table:table-row [^>]*>[\s\S]*?<\/table:table-row>/

/**
 * An OpenDocument sheet of hucre with what it leaves out: widths, words that wrap, a first row that stays in sight and comes back on every printed page, Dutch,
 * pages on their side. Looks for marks only, which no text can hold: those are escaped.
 */
export function odsWithLook(ods: Uint8Array, sheets: readonly Sheet[], tabs: readonly string[]): Uint8Array {
  const parts = unzipSync(ods)
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const looks = sheets.map(columnLooks)
  const files: Zippable = {}
  const written: Record<string, string> = {
    mimetype: part('mimetype'),
    'content.xml': content(part('content.xml'), looks, sheets.map(isWide)),
    'meta.xml': part('meta.xml').replace('</office:meta>', '<dc:language>nl-NL</dc:language></office:meta>'),
    'styles.xml': pageStyles(part('styles.xml')),
    'settings.xml': part('settings.xml').replace('<office:settings/>', () => settings(tabs)),
    'META-INF/manifest.xml': part('META-INF/manifest.xml'),
  }
  for (const [path, text] of Object.entries(written))
    files[path] = [strToU8(text), { mtime: zipMoment, os: 0, level: path === 'mimetype' ? 0 : 9 }]
  return zipSync(files)
}

function content(xml: string, looks: readonly (readonly ColumnLook[])[], wide: readonly boolean[]): string {
  const [before = '', ...tables] = xml.split('<table:table ')
  const styles = looks.flatMap((columns, sheet) =>
    columns.map(({ width }, at) => columnStyle(`co${sheet}-${at}`, width)),
  )
  const drawn = tables.map((table, sheet) => {
    const [head = '', ...rest] = table.split(column)
    const body = rest.join(column).replace(/^[^>]*\/>/, '')
    const columns = (looks[sheet] ?? []).map(
      ({ kind }, at) => `${column} table:style-name="co${sheet}-${at}" table:default-cell-style-name="${kind}"/>`,
    )
    const returning = `<table:table-header-columns>${columns.slice(0, 2).join('')}</table:table-header-columns>`
    const all = wide[sheet] ? `${returning}${columns.slice(2).join('')}` : columns.join('')
    return `<table:table table:style-name="${wide[sheet] ? 'breed' : 'blad'}" ${head}${all}${headed(body, looks[sheet] ?? [])}`
  })
  return `${before.replace('</office:automatic-styles>', () => `${styles.join('')}${cellStyles}</office:automatic-styles>`)}${drawn.join('')}`
}

function headed(body: string, columns: readonly ColumnLook[]): string {
  let at = 0
  return body.replaceAll('<table:table-row>', '<table:table-row table:style-name="rij">').replace(headRow, (row) => {
    const cells = row.replace(/<table:table-cell table:style-name="ce1"/g, () => {
      const kind = columns[at]?.kind ?? 'words'
      at += 1
      return `<table:table-cell table:style-name="kop-${kind}"`
    })
    return `<table:table-header-rows>${cells}</table:table-header-rows>`
  })
}

const columnStyle = (name: string, width: number) =>
  `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2 + 0.2).toFixed(2)}cm"/></style:style>`

const paragraphs: Record<ColumnLook['kind'], string> = {
  number: 'fo:text-align="end"',
  words: 'fo:text-align="start"',
  'words-after-number': 'fo:text-align="start" fo:margin-left="0.3cm"',
}

const cellStyles = [
  ...['blad', 'breed'].map(
    (name) =>
      `<style:style style:name="${name}" style:family="table" style:master-page-name="${name}"><style:table-properties table:display="true"/></style:style>`,
  ),
  '<style:style style:name="rij" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>',
  ...Object.entries(paragraphs).flatMap(([kind, paragraph]) =>
    [
      [kind, 'style:vertical-align="top"', ''],
      [
        `kop-${kind}`,
        'style:vertical-align="bottom" fo:background-color="#eef3f7" fo:border-bottom="0.05cm solid #17212b"',
        '<style:text-properties fo:font-weight="bold"/>',
      ],
    ].map(
      ([name, cell, text]) =>
        `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:text-align-source="fix" ${cell}/><style:paragraph-properties ${paragraph}/>${text}</style:style>`,
    ),
  ),
].join('')

const defaults =
  '<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="nl" fo:country="NL"/></style:default-style></office:styles>'
const layouts = Object.entries({ blad: 'style:scale-to-X="1" style:scale-to-Y="0"', breed: '' })
  .map(
    ([name, scale]) =>
      `<style:page-layout style:name="a4-${name}"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.5cm" ${scale}/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/></style:footer-style></style:page-layout>`,
  )
  .join('')
const footer =
  '<style:footer><text:p><text:sheet-name/>, pagina <text:page-number>1</text:page-number> van <text:page-count>1</text:page-count></text:p></style:footer>'
const masters = ['blad', 'breed']
  .map(
    (name) =>
      `<style:master-page style:name="${name}" style:page-layout-name="a4-${name}"><style:header style:display="false"/>${footer}</style:master-page>`,
  )
  .join('')

function pageStyles(xml: string): string {
  return xml
    .replace('<office:styles/>', defaults)
    .replace('<office:automatic-styles/>', `<office:automatic-styles>${layouts}</office:automatic-styles>`)
    .replace('<office:master-styles/>', `<office:master-styles>${masters}</office:master-styles>`)
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The first row stays while the others scroll. */
function settings(tabs: readonly string[]): string {
  const item = (name: string, value: number) =>
    `<config:config-item config:name="${name}" config:type="int">${value}</config:config-item>`
  const frozen = [item('VerticalSplitPosition', 1), item('PositionBottom', 1)].join('')
  const mode = '<config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>'
  const entries = tabs.map((tab) => {
    const name = tab.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
    return `<config:config-item-map-entry config:name="${name}">${mode}${frozen}<config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item></config:config-item-map-entry>`
  })
  return `<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry><config:config-item config:name="ViewId" config:type="string">view1</config:config-item><config:config-item-map-named config:name="Tables">${entries.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>`
}
