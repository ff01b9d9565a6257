import type { ShownPart } from '@toezicht/api/draft-view'
import { PointOfAttention } from '@toezicht/ui/point-of-attention.tsx'
import { VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import styles from './fact-check.module.css'

/** One part of the draft, as the factsheet will say it. */
export function DraftPart({ part }: { part: ShownPart }) {
  const { facts, indicators, paragraphs, attention, documents, sides } = part
  return (
    <div className={styles.draft}>
      {facts.length > 0 && (
        <dl className={styles.figures}>
          {facts.map(({ term, value, source }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {value.join(', ')}
                {source && <span className="small"> {source}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {indicators.length > 0 && (
        <ul className={styles.indicators}>
          {indicators.map(({ code, statement, verdict, reason }) => (
            <li key={code}>
              <span className={styles.code}>{code}</span>
              <span>
                {statement}
                {reason && <span className="small"> Reden: {reason}</span>}
              </span>
              <VerdictBadge verdict={verdict} />
            </li>
          ))}
        </ul>
      )}
      <Paragraphs texts={paragraphs} />
      {attention.map((text) => (
        <PointOfAttention key={text}>{text}</PointOfAttention>
      ))}
      {documents.length > 0 && <p className="small">Documenten: {documents.join('; ')}</p>}
      {sides && (
        <div className={styles.sides}>
          <Side heading="Wat gaat goed" texts={sides.strengths} />
          <Side heading="Wat kan beter" texts={sides.improvements} />
        </div>
      )}
    </div>
  )
}

function Side({ heading, texts }: { heading: string; texts: string[] }) {
  return (
    <div>
      <p className={styles.sideHead}>{heading}</p>
      {texts.length === 0 ? <p className="small">Hier staat niets.</p> : <Paragraphs texts={texts} />}
    </div>
  )
}

function Paragraphs({ texts }: { texts: string[] }) {
  return texts.map((text, at) => <p key={`${at} ${text}`}>{text}</p>)
}
