import { Link } from '@remix-run/react'
import { partsOf } from '@toezicht/domain/national-report/figure-marker'
import type { BlockContent } from '@toezicht/domain/national-report/report-block'
import { Tag } from '../approach/tag.tsx'
import { numberAddress } from '../figures/figure-words.ts'
import { exampleWords } from './report-words.ts'
import { printedNow, type ReportChoices } from './shown-report.ts'

/** A block as it would print now; every number leads to what stands behind it. */
export function BlockPreview({ content, choices }: { content: BlockContent; choices: ReportChoices }) {
  switch (content.kind) {
    case 'title':
      return <p className="report-title">{content.text || 'Nog zonder titel'}</p>
    case 'heading':
      return <p className={`report-heading-${content.level}`}>{content.text || 'Nog zonder woorden'}</p>
    case 'text':
      return <TextPreview text={content.text} choices={choices} />
    case 'figure':
      return <FigurePreview title={content.title} codes={content.figures} choices={choices} />
    case 'indicators': {
      const theme = choices.themes.find(({ code }) => code === content.theme)
      return (
        <p>
          Tabel: √, X en geen oordeel per indicator{theme ? ` van ${theme.code} ${theme.name}` : ', nog zonder thema'}.
        </p>
      )
    }
    case 'heat-map':
      return <p>Elke aanpak met al zijn oordelen naast elkaar.</p>
    case 'municipalities':
      return <p>De gemeenten met hun aanpakken.</p>
    case 'example': {
      const chosen = choices.examples.find(({ id }) => id === content.example)
      if (!chosen) return <p>Nog geen voorbeeld gekozen.</p>
      return (
        <>
          <p>
            <strong>{chosen.title}</strong>{' '}
            {chosen.status !== 'approved' && <Tag tone="faded">{exampleWords[chosen.status]}</Tag>}
          </p>
          <p className="sent-text">{chosen.text}</p>
        </>
      )
    }
  }
}

function TextPreview({ text, choices }: { text: string; choices: ReportChoices }) {
  const paragraphs = partsOf(text).map((parts, at) => ({ parts, key: String(at) }))
  const printed = printedNow(choices.figures)
  if (paragraphs.length === 0) return <p className="soft">Nog zonder woorden.</p>
  return paragraphs.map(({ parts, key }) => (
    <p key={key}>
      {parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <NumberReference
            key={part.marker}
            marker={part.marker}
            now={printed.get(part.marker)}
            study={choices.study.id}
          />
        ),
      )}
    </p>
  ))
}

function NumberReference({ marker, now, study }: { marker: string; now: string | null | undefined; study: string }) {
  if (now === undefined) return <strong className="late">[[{marker}]] bestaat niet</strong>
  const at = marker.lastIndexOf('.')
  const number = { figure: marker.slice(0, at), place: marker.slice(at + 1), stand: 'approved' as const }
  return (
    <Link className="number-reference" to={numberAddress(study, number, 1, true)}>
      {now ?? 'nog niets geteld'}
    </Link>
  )
}

function FigurePreview({ title, codes, choices }: { title: string; codes: readonly string[]; choices: ReportChoices }) {
  const figures = choices.figures.filter(({ code }) => codes.includes(code))
  return (
    <>
      <p>
        <strong>{title || 'Nog zonder titel'}</strong>
      </p>
      <ul>
        {figures.flatMap((figure) =>
          figure.shares.map(({ marker, label, now }) => (
            <li key={marker}>
              {label}: <NumberReference marker={marker} now={now} study={choices.study.id} />
            </li>
          )),
        )}
      </ul>
      {figures.length === 0 && <p className="soft">Nog geen cijfer gekozen.</p>}
    </>
  )
}
