import type { Report, ReportFigure } from '@toezicht/domain/national-report/report'
import type { PublishedVerdict } from '@toezicht/domain/publication/factsheet'
import { countText, dateText, listText, numberText } from '../dutch-text.ts'
import { verdictWords } from '../verdict-words.ts'

type Noun = readonly [one: string, many: string]

export const unitNouns: Record<ReportFigure['unit'], Noun> = {
  approach: ['aanpak', 'aanpakken'],
  municipality: ['gemeente', 'gemeenten'],
}

/** What is said of a cell or row without an approved verdict. */
export const noneYet = 'Nog geen oordeel'

export const markWords: Readonly<Record<PublishedVerdict | 'none', string>> = {
  meets: verdictWords.meets.word,
  'improvement-point': verdictWords['improvement-point'].word,
  'no-verdict': verdictWords['no-verdict'].word,
  none: noneYet,
}

export function reportLead({ counts, countedOn }: Report): string {
  const over = `Over ${countText(counts.approaches, 'aanpak', 'aanpakken')} in ${countText(counts.municipalities, 'gemeente', 'gemeenten')}.`
  return `${over} De cijfers zijn geteld op ${dateText(countedOn)}.`
}

/** What the figures leave out because it is not public; null when nothing is. */
export function leftOutText({ leftOut: { approaches, municipalities } }: Report): string | null {
  if (approaches === 0) return null
  const count = approaches === 1 ? 'telt' : 'tellen'
  const why =
    municipalities === 1 ? 'de factsheet daarover niet openbaar is' : 'de factsheets daarover niet openbaar zijn'
  return `${countText(approaches, 'aanpak', 'aanpakken')} in ${countText(municipalities, 'gemeente', 'gemeenten')} ${count} niet mee in dit rapport, omdat ${why}.`
}

export function correctionText({ correction, version }: Report): string | null {
  return correction === null ? null : `Dit is versie ${version}, een verbetering. ${correction}`
}

export function reportVersionText({ version, publishedOn }: Report): string {
  return `Versie ${version}, ${publishedOn === null ? 'nog niet gepubliceerd' : `gepubliceerd op ${dateText(publishedOn)}`}`
}

/** How one figure was counted: what was read, which units count, and which do not. */
export function countingText({ title, reads, filter, overlap, unit, kind, leftOut }: ReportFigure): string {
  const [one, many] = unitNouns[unit]
  const part = (count: number, of: string, ofMany: string) =>
    count === 0 ? [] : [`${numberText(count)} ${count === 1 ? of : ofMany}`]
  const out = [
    ...part(leftOut.left, ...leftWords(kind, one, many)),
    ...part(leftOut.missing, `${one} waarvan dit niet bekend is`, `${many} waarvan dit niet bekend is`),
    ...part(leftOut.divided, `${one} waarvan de aanpakken verschillen`, `${many} waarvan de aanpakken verschillen`),
    ...part(leftOut.outside, `${one} buiten deze voorwaarde`, `${many} buiten deze voorwaarde`),
  ]
  return [
    `${/[.?!]$/.test(title) ? title : `${title}.`} ${reads}`,
    filter,
    overlap && `Eén ${one} kan bij meer dan één antwoord tellen.`,
    out.length > 0 && `Telt niet mee: ${listText(out)}.`,
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ')
}

function leftWords(kind: ReportFigure['kind'], one: string, many: string): [string, string] {
  if (kind === 'verdict') return [`${one} zonder oordeel`, `${many} zonder oordeel`]
  return [
    `${one} met “weet ik niet” of een onduidelijk antwoord`,
    `${many} met “weet ik niet” of een onduidelijk antwoord`,
  ]
}

export const howFiguresRead =
  'Een percentage staat altijd bij zijn aantal. Een aanpak zonder oordeel telt niet mee: daarom is de noemer soms kleiner dan het aantal aanpakken.'

export const noVerdictMeaning =
  'STJ geeft op dit punt geen oordeel over de aanpak. De reden staat in de factsheet. Het punt telt niet mee in het percentage.'
