import { Link } from '@remix-run/react'

/** Who is responsible for this approach, or for the indicator on the screen, and where that is changed. */
export function ResponsibleLine({
  assessment,
  responsible,
  indicator,
}: {
  assessment: string
  responsible: readonly { indicator: string | null; name: string }[]
  indicator?: string
}) {
  const whole = responsible.find((each) => each.indicator === null)?.name
  const own = indicator ? responsible.find((each) => each.indicator === indicator)?.name : undefined
  const others = indicator ? [] : responsible.filter((each) => each.indicator !== null)
  const list = indicator
    ? `/beoordelen?lijst=indicatoren&aanpak=${assessment}&indicator=${indicator}`
    : `/beoordelen?aanpak=${assessment}`
  return (
    <p className="soft flush">
      Toegewezen aan {own ?? whole ?? 'niemand'}
      {others.length > 0 && ` (${others.map((each) => `${each.indicator} aan ${each.name}`).join(', ')})`}.{' '}
      <Link to={list}>Toewijzing veranderen</Link>
    </p>
  )
}
