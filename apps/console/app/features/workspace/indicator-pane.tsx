import { Link } from '@remix-run/react'
import { SeverityMark, type ShownSeverity } from '@toezicht/ui/severity-mark.tsx'
import { type ShownVerdict, VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import { judgementWords } from '../approach/state-words.ts'
import { GroupBar } from './group-bar.tsx'
import { Pane } from './pane.tsx'
import type { DividedFinding } from './split-texts.tsx'
import { useGrouping } from './use-grouping.ts'

export interface ShownIndicator {
  code: string
  statement: string
  theme: { code: string; name: string }
  criterion: { code: string; name: string }
  severity: ShownSeverity
  verdict: ShownVerdict | null
  finding: { id: string; status: keyof typeof judgementWords } | null
}

/** Somebody else in this approach, and the indicator on that person's screen. */
export interface ShownPresent {
  name: string
  indicator: string
}

/** All indicators in order, each with its verdict, the state of its finding and its heaviest open discrepancy. Selected rows are grouped or split. */
export function IndicatorPane({
  assessment,
  indicators,
  selected,
  present,
  asks,
  divided,
}: {
  assessment: string
  indicators: readonly ShownIndicator[]
  selected: string
  present: readonly ShownPresent[]
  /** Something here is offered or approved: grouping asks whether that may go. */
  asks: boolean
  /** The finding on this screen, when it can be split. */
  divided: DividedFinding | null
}) {
  const criteria = [...new Map(indicators.map(({ criterion }) => [criterion.code, criterion])).values()]
  const { form, onSubmit } = useGrouping(selected)
  const open = indicators.filter(({ verdict }) => verdict === null).length
  return (
    <Pane
      name="indicators"
      beside={
        open === 0 ? (
          <Link to={`/aanpakken/${assessment}/conclusies`}>naar conclusies</Link>
        ) : (
          <span className="soft">{open} open</span>
        )
      }
    >
      <form ref={form} method="post" noValidate className="group-form" onSubmit={onSubmit}>
        <GroupBar asks={asks} divided={divided} />
        <nav aria-label="Indicatoren">
          <ul className="indicators">
            {criteria.map(({ code, name }) => (
              <li key={code}>
                <p className="criterion">
                  {code} {name}
                </p>
                <ul>
                  {indicators
                    .filter(({ criterion }) => criterion.code === code)
                    .map((indicator, at, all) => (
                      <IndicatorRow
                        key={indicator.code}
                        assessment={assessment}
                        indicator={indicator}
                        isJoined={indicator.finding !== null && all[at - 1]?.finding?.id === indicator.finding.id}
                        current={indicator.code === selected}
                        others={present.filter((each) => each.indicator === indicator.code)}
                      />
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        </nav>
      </form>
    </Pane>
  )
}

function IndicatorRow({
  assessment,
  indicator,
  isJoined,
  current,
  others,
}: {
  assessment: string
  indicator: ShownIndicator
  /** In one finding with the row above. */
  isJoined: boolean
  current: boolean
  others: readonly ShownPresent[]
}) {
  const { code, verdict, severity, finding, statement } = indicator
  return (
    <li className={isJoined ? 'indicator-row joined' : 'indicator-row'}>
      <label className="indicator-choice" title="Kiezen om samen te nemen of te splitsen">
        <input type="checkbox" name="chosen" value={code} />
        <span className="visually-hidden">{code} kiezen</span>
      </label>
      {finding && <input type="hidden" name={`finding-${code}`} value={finding.id} />}
      <Link
        to={`/aanpakken/${assessment}/beoordelen?indicator=${code}`}
        aria-current={current ? 'page' : undefined}
        title={statement}
        preventScrollReset
      >
        <strong>{code}</strong>
        <span>{verdict ? <VerdictBadge verdict={verdict} /> : <span className="soft">nog open</span>}</span>
        {(finding || severity !== 'none') && (
          <small>
            {isJoined ? 'met hierboven ' : finding ? `${judgementWords[finding.status]} ` : ''}
            {severity !== 'none' && <SeverityMark severity={severity} />}
          </small>
        )}
        {others.map(({ name }) => (
          <small key={name} className="here">
            {name} is hier
          </small>
        ))}
      </Link>
    </li>
  )
}
