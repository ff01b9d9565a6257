import type { Measured } from './load.ts'
import type { Measurements, SaveComparison } from './measure.ts'
import { milliseconds, perSecond, type Row } from './table.ts'

const rated = (measured: Measured) =>
  `${perSecond(measured.rate)}, p50 ${milliseconds(measured.p50)}, p99 ${milliseconds(measured.p99)}${measured.errors ? `, ${measured.errors} ERRORS (${measured.firstError})` : ''}`
const share = (part: number, whole: number) => (part / whole).toFixed(2)

/** The measurements beside their limits and the aims of the issue. */
export function reportRows(measured: Measurements): Row[] {
  const limit = measured.saves.find((save) => save.clients === 16)?.pgbench ?? null
  const page = (what: string, of: Measured, aim: string): Row => ({
    what,
    measured: rated(of),
    against: `bare Node, 30 kB: ${perSecond(measured.bareNode.rate)}`,
    ratio: share(of.rate, measured.bareNode.rate),
    aim,
  })
  return [
    ...measured.saves.flatMap(saveRows),
    {
      what: '10 answers in one call, 16 clients',
      measured: rated(measured.tenAtOnce),
      against: limit ? `pgbench, two writes: ${perSecond(limit.rate)}` : '–',
      ratio: limit ? share(measured.tenAtOnce.rate, limit.rate) : '–',
      aim: '0.18 / 0.27',
    },
    {
      what: '50 answers saved and sent, 16 clients',
      measured: rated(measured.sendings),
      against: 'ODK Central: 147/s',
      ratio: share(measured.sendings.rate, 147),
      aim: '440/s',
    },
    page('Theme page (T4, 11 questions), 8 clients', measured.themePage, '200 / 400 per s'),
    page('Theme page (T3, the longest), 8 clients', measured.longestPage, '200 / 400 per s'),
    page('Factsheet page, brotli, 32 clients', measured.factsheet, '10,000 / 20,000 per s'),
    page('Factsheet page, 304, 32 clients', measured.notModified, '15,000 / 30,000 per s'),
    ...printedRows(measured.printed),
    {
      what: 'Memory after the load',
      measured: `portal ${Math.round(measured.memory.portal)} MB + console ${Math.round(measured.memory.console)} MB = ${Math.round(measured.memory.portal + measured.memory.console)} MB`,
      against: '–',
      ratio: '–',
      aim: '< 600 / 400 MB',
    },
  ]
}

function saveRows({ clients, portal, bare, pgbench }: SaveComparison): Row[] {
  const what = `Save of one answer, ${clients} client${clients === 1 ? '' : 's'}`
  const against = pgbench ? `pgbench, two writes: ${rated(pgbench)}` : 'pgbench is not installed'
  const byTime = clients === 1
  return [
    {
      what: `${what}, portal`,
      measured: rated(portal),
      against,
      ratio: pgbench ? (byTime ? `p50 × ${share(portal.p50, pgbench.p50)}` : share(portal.rate, pgbench.rate)) : '–',
      aim: byTime ? 'p50 × 3 / × 1.5' : '0.25 / 0.40',
    },
    {
      what: `${what}, bare SQL function`,
      measured: rated(bare),
      against,
      ratio: pgbench ? share(bare.rate, pgbench.rate) : '–',
      aim: '–',
    },
  ]
}

function printedRows({ factsheet, all, report }: Measurements['printed']): Row[] {
  const row = (what: string, measured: string, aim: string): Row => ({ what, measured, against: '–', ratio: '–', aim })
  const made = ({ cold, warm, kilobytes }: typeof factsheet) =>
    `cold ${milliseconds(cold)}, warm ${milliseconds(warm)}, ${Math.round(kilobytes)} kB`
  return [
    row('Factsheet PDF', made(factsheet), 'warm < 500 ms'),
    row(`All ${all.factsheets} factsheets in every form`, `${(all.milliseconds / 1_000).toFixed(1)} s`, '< 15 s'),
    row(`Report PDF, ${report.approaches} approaches`, made(report), '< 5 s'),
    row(`Report page and spreadsheets, ${report.approaches} approaches`, milliseconds(report.otherForms), '–'),
  ]
}
