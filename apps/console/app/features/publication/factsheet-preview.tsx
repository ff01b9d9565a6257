import { citesDestroyed } from '@toezicht/domain/assessment/destroyed-source'
import type {
  FactsheetDraft,
  FactsheetDraftApproach,
  FactsheetDraftFinding,
} from '@toezicht/domain/publication/factsheet'
import { PointOfAttention } from '@toezicht/ui/point-of-attention.tsx'
import { VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import { Empty } from '../shell/empty.tsx'
import { figureText } from './figure-text.ts'

/** The factsheet's content in order, to read before approving. Frozen content is what the approval is about. */
export function FactsheetPreview({
  factsheet,
  frozen,
  destroyed,
}: {
  factsheet: FactsheetDraft
  frozen: boolean
  /** Titles of documents that STJ destroyed. */
  destroyed: readonly string[]
}) {
  const { context, approaches, notAssessed, framework } = factsheet
  return (
    <section aria-labelledby="voorbeeldweergave">
      <h2 id="voorbeeldweergave">{frozen ? 'De aangeboden inhoud' : 'Hoe de factsheet er nu voor staat'}</h2>
      <dl className="facts">
        <dt>Inwoners</dt>
        <dd>{figureText(context.population)}</dd>
        <dt>Huishoudens met kinderen</dt>
        <dd>{figureText(context.householdsWithChildren)}</dd>
        <dt>Geschat aantal gezinnen</dt>
        <dd>{figureText(context.estimatedFamilies)}</dd>
      </dl>
      {context.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {approaches.length === 0 && <Empty>Er is geen aanpak die beoordeeld wordt.</Empty>}
      {approaches.map((approach) => (
        <ApproachPreview
          key={approach.slug}
          approach={approach}
          themes={framework.themes}
          open={frozen}
          destroyed={destroyed}
        />
      ))}
      {notAssessed.length > 0 && (
        <>
          <h3>Wel genoemd, niet beoordeeld</h3>
          <ul>
            {notAssessed.map(({ name, reason }) => (
              <li key={name}>
                {name}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function ApproachPreview({
  approach,
  themes,
  open,
  destroyed,
}: {
  approach: FactsheetDraftApproach
  themes: FactsheetDraft['framework']['themes']
  /** What is about to be approved stands open: nobody approves what is folded away. */
  open: boolean
  destroyed: readonly string[]
}) {
  const partners = approach.respondents.partners.map(({ organisation, unit }) =>
    unit ? `${organisation} (${unit})` : organisation,
  )
  return (
    <article className="card">
      <h3>{approach.name}</h3>
      <p className="soft">Ondervraagd: {[approach.respondents.municipality, ...partners].join(', ')}</p>
      {themes.map((theme) => {
        const conclusion = approach.conclusions.find((each) => each.theme === theme.code)
        return (
          <details key={theme.code} open={open}>
            <summary>
              {theme.code} {theme.name}
            </summary>
            {approach.findings
              .filter((finding) => finding.theme === theme.code)
              .map((finding) => (
                <FindingPreview
                  key={finding.indicators.map(({ code }) => code).join()}
                  finding={finding}
                  destroyed={destroyed}
                />
              ))}
            {conclusion && (
              <div className="finding-row">
                <strong>Wat gaat goed</strong>
                <ConclusionLines lines={conclusion.strengths} />
                <strong>Wat kan beter</strong>
                <ConclusionLines lines={conclusion.improvements} />
              </div>
            )}
          </details>
        )
      })}
    </article>
  )
}

function ConclusionLines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <p className="soft">Hier staat niets.</p>
  return (
    <ul>
      {lines.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

function FindingPreview({ finding, destroyed }: { finding: FactsheetDraftFinding; destroyed: readonly string[] }) {
  return (
    <div className="finding-row">
      {finding.indicators.map(({ code, statement, verdict, reason }) => (
        <p key={code} className="indicator-line">
          <span>
            {code} {statement}
          </span>
          {verdict ? <VerdictBadge verdict={verdict} /> : <i>nog geen oordeel</i>}
          {reason && <span className="soft">{reason}</span>}
        </p>
      ))}
      {finding.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {finding.pointsOfAttention.map((text) => (
        <PointOfAttention key={text}>{text}</PointOfAttention>
      ))}
      {finding.documents.length > 0 && (
        <p className="soft">Documenten: {finding.documents.map((cited) => citedText(cited, destroyed)).join('; ')}</p>
      )}
    </div>
  )
}

function citedText({ title, page }: FactsheetDraftFinding['documents'][number], destroyed: readonly string[]): string {
  const place = page ? `${title}, bladzijde ${page}` : title
  return citesDestroyed(title, destroyed) ? `${place} (dit stuk is vernietigd)` : place
}
