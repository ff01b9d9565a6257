import { Link } from '@remix-run/react'
import type { FigureEffect } from '@toezicht/domain/national-report/figure-effect'
import type { Share } from '@toezicht/domain/national-report/share'
import { dutchShare } from '@toezicht/ui/dutch-number'
import { figureName, unitWords } from './figure-words.ts'

/** What `getFigureEffect` answers. */
export interface ShownFigureEffect {
  study: string
  figures: readonly FigureEffect[]
}

/** What approving a finding changes in the national figures of approved content: before and after, each with its n. */
export function FigureEffectList({ effect: { study, figures } }: { effect: ShownFigureEffect }) {
  return (
    <section aria-labelledby="landelijke-cijfers">
      <h2 id="landelijke-cijfers">Landelijke cijfers na vaststellen</h2>
      {figures.length === 0 && <p className="soft">Vaststellen verandert geen landelijk cijfer.</p>}
      {figures.map(({ code, figure, title, shares }) => (
        <div key={code}>
          <p className="flush">
            <Link to={`/onderzoeken/${study}/cijfers#cijfer-${code}`}>{title}</Link>{' '}
            <span className="soft">({figureName(figure).toLowerCase()})</span>
          </p>
          <ul>
            {shares.map(({ code: share, label, before, after }) => (
              <li key={share}>
                {label}: {shareWords(before)} <span aria-hidden>→</span>
                <span className="visually-hidden">wordt</span> <strong>{shareWords(after)}</strong>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function shareWords({ numerator, denominator, unit }: Share): string {
  return denominator === 0 ? 'nog geen' : dutchShare(numerator, denominator, unitWords[unit].many)
}
