import { Link } from '@remix-run/react'

/** Who is responsible for this approach, and where that is changed. */
export function ResponsibleLine({
  assessment,
  responsible,
}: {
  assessment: string
  responsible: readonly { indicator: string | null; name: string }[]
}) {
  const whole = responsible.find((each) => each.indicator === null)?.name
  const others = responsible.filter((each) => each.indicator !== null)
  return (
    <p className="soft flush">
      Toegewezen aan {whole ?? 'niemand'}
      {others.length > 0 && ` (${others.map((each) => `${each.indicator} aan ${each.name}`).join(', ')})`}.{' '}
      <Link to={`/beoordelen?aanpak=${assessment}`}>Toewijzing veranderen</Link>
    </p>
  )
}
