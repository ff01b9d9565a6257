import type { Compared } from './in-comparison.ts'
import type { StatedPosition } from './positions.ts'

const introduction = `# From a position to a sentence

Every position that the findings of the factsheets of Leeuwarden and Zwolle state, held beside the engine: which pattern it names and which sentence
it proposes. The positions are facts from the public documents (\`packages/framework/src/stated-positions/\`); the sentences are ours. A respondent of
whom the finding says nothing is left out, as is a gemeente that it does not mention: "niet vermeld". "Afgeleid" means that the position follows from
the text without being said. A pattern is a signal and never a verdict. This page is made and checked by \`stated-positions.test.ts\`.

| gemeente, aanpak | indicator | gemeente | netwerkpartners | patroon | zin |
|---|---|---|---|---|---|
`

/** The page docs/comparison.md. */
export function tableOf(rows: readonly Compared[]): string {
  return introduction + rows.map(lineOf).join('')
}

function lineOf({ stated, row, sentence }: Compared): string {
  const silent = row.groups.length === 0
  const cells = [
    `${stated.municipality}, ${stated.approach}`,
    stated.indicators.join(', '),
    municipalityWords[stated.says],
    partnerWords(stated),
    silent ? 'niets te vergelijken' : `\`${row.pattern}\`${row.comparable ? '' : ' (niets ernaast)'}`,
    silent ? 'geen: van niemand staat er een antwoord' : sentence.text,
  ]
  return `| ${cells.join(' | ')} |\n`
}

const municipalityWords: Readonly<Record<StatedPosition['says'], string>> = {
  yes: 'ja',
  no: 'nee',
  partly: 'ja, voor een deel',
  unknown: 'niet vermeld',
}

function partnerWords({ partners, basis }: StatedPosition): string {
  const derived = basis === 'implied' ? ' (afgeleid)' : ''
  if (partners === null) return `niet vermeld${derived}`
  const parts = [
    [partners.yes, 'ja'],
    [partners.no, 'nee'],
    [partners.unaware, 'weet het niet'],
    [partners.unsaid, 'niet vermeld'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)
  return said.join(', ') + derived
}
