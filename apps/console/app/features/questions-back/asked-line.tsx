import { Link } from '@remix-run/react'

/** Above the work: how many questions are with respondents and how many came back, per study that asked any. */
export function AskedLine({
  asked,
  studies,
}: {
  asked: readonly { study: string; out: number; back: number }[]
  studies: readonly { id: string; name: string }[]
}) {
  const shown = asked.flatMap((each) => {
    const study = studies.find(({ id }) => id === each.study)
    return study ? [{ ...each, name: study.name }] : []
  })
  if (shown.length === 0) return null
  return (
    <ul className="places">
      {shown.map(({ study, name, out, back }) => (
        <li key={study}>
          Toelichting gevraagd, {name}: <Link to={`/onderzoeken/${study}/terugvragen`}>{out} nog niet beantwoord</Link>
          {', '}
          <Link to={`/onderzoeken/${study}/terugvragen?stand=ontvangen`}>{back} ontvangen</Link>
        </li>
      ))}
    </ul>
  )
}
