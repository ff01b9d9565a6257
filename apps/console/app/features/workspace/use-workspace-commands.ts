import { useNavigate } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { announce } from '../palette/announce.tsx'
import { useCommands } from '../palette/use-commands.ts'
import type { ShownIndicator } from './indicator-pane.tsx'
import { nextIndicator, type Wish } from './next-indicator.ts'
import { openPane, type PaneName, paneNames } from './pane-state.ts'

const group = 'Indicatoren'
const nothing: Record<Wish, string> = {
  next: 'Dit is de laatste indicator.',
  previous: 'Dit is de eerste indicator.',
  open: 'Er is geen andere indicator zonder oordeel. Met e gaat u naar de conclusies.',
  high: 'Er is geen andere indicator met een open groot verschil.',
}
const paneKeys: Record<PaneName, string> = { indicators: 'i', answers: 'a', documents: 'd', finding: 'b' }

/** Walking through the indicators and between the panes by key. The focus stays in the part of the screen where it was. */
export function useWorkspaceCommands(
  assessment: string,
  indicators: readonly ShownIndicator[],
  selected: string,
): void {
  const navigate = useNavigate()
  const walked = useRef<string | null>(null)

  const go = (wish: Wish) => {
    const to = nextIndicator(indicators, selected, wish)
    if (!to) return announce(nothing[wish])
    walkTo(to.code)
  }
  const walkTo = (code: string) => {
    const pane = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane
    walked.current = pane ?? 'finding'
    navigate(`/aanpakken/${assessment}/beoordelen?indicator=${code}`, { preventScrollReset: true })
  }
  useCommands([
    { id: 'next', title: 'Volgende indicator', group, keys: ['j', 'Alt+ArrowDown'], run: () => go('next') },
    { id: 'previous', title: 'Vorige indicator', group, keys: ['k', 'Alt+ArrowUp'], run: () => go('previous') },
    { id: 'next-open', title: 'Volgende zonder oordeel', group, keys: ['n', 'Alt+N'], run: () => go('open') },
    {
      id: 'next-high',
      title: 'Volgende met een open groot verschil',
      group,
      keys: ['h', 'Alt+H'],
      run: () => go('high'),
    },
    {
      id: 'conclusions',
      title: 'Naar de conclusies per thema',
      group: 'Delen van het scherm',
      keys: ['e'],
      run: () => navigate(`/aanpakken/${assessment}/conclusies`),
    },
    // Known at once, so that Enter need not wait for the palette's places.
    ...indicators.map(({ code, statement }) => ({
      id: code,
      title: `${code} ${statement}`,
      group: 'Indicator',
      run: () => walkTo(code),
    })),
    ...(Object.keys(paneKeys) as PaneName[]).map((pane) => ({
      id: `pane-${pane}`,
      title: `Naar ${paneNames[pane].toLowerCase()}`,
      group: 'Delen van het scherm',
      keys: [paneKeys[pane]],
      run: () => openPane(pane),
    })),
  ])

  const known = useRef(indicators)
  known.current = indicators
  useEffect(() => {
    const current = document.querySelector<HTMLElement>('.indicators a[aria-current]')
    current?.scrollIntoView({ block: 'nearest' })
    for (const pane of document.querySelectorAll('[data-pane="answers"], [data-pane="finding"]')) pane.scrollTop = 0
    if (walked.current === null) return
    const all = known.current
    const at = all.findIndex(({ code }) => code === selected)
    const indicator = all[at]
    if (indicator) announce(saidOf(indicator, at + 1, all.length))
    const places: Record<string, HTMLElement | null> = {
      indicators: current,
      answers: document.querySelector<HTMLElement>('[data-pane="answers"]'),
    }
    const place = places[walked.current] ?? document.getElementById(`oordeel-${selected}`)
    walked.current = null
    place?.focus({ preventScroll: true })
  }, [selected])
}

const verdictWords = { meets: 'voldoet', 'improvement-point': 'verbeterpunt', 'no-verdict': 'geen oordeel' } as const

function saidOf({ code, statement, verdict, severity }: ShownIndicator, at: number, count: number): string {
  const judged = verdict ? verdictWords[verdict] : 'nog zonder oordeel'
  return `${code} ${statement} Indicator ${at} van ${count}, ${judged}${severity === 'high' ? ', groot verschil open' : ''}.`
}
