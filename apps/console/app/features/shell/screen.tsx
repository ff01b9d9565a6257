import { Link } from '@remix-run/react'
import { ExampleBand } from '@toezicht/ui/example-band.tsx'
import type { ReactNode } from 'react'

export interface Crumb {
  label: string
  to?: string
}

/** One screen: where you are, its title, what it says. `fictional` puts the example band on top. */
export function Screen({
  title,
  crumbs = [],
  fictional = false,
  beside,
  wide = false,
  children,
}: {
  title: string
  crumbs?: readonly Crumb[]
  fictional?: boolean
  beside?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  return (
    <>
      {fictional && <ExampleBand />}
      <div className={wide ? 'screen screen-wide' : 'screen'}>
        {crumbs.length > 0 && (
          <nav aria-label="Kruimelpad" className="crumbs">
            <ol>
              {crumbs.map(({ label, to }) => (
                <li key={label}>{to ? <Link to={to}>{label}</Link> : label}</li>
              ))}
            </ol>
          </nav>
        )}
        <div className="screen-head">
          <h1>{title}</h1>
          {beside}
        </div>
        {children}
      </div>
    </>
  )
}
