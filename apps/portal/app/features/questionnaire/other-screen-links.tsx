import { otherScreens, type WiderSituation } from './other-screens.ts'

/** Where else one can go in this questionnaire. */
export function OtherScreenLinks({ heading }: { heading: WiderSituation & { submission: string } }) {
  return (
    <nav className="section" aria-labelledby="verder-kop">
      <h2 id="verder-kop">Bij deze vragenlijst</h2>
      <ul className="jump">
        {otherScreens
          .filter(({ shown }) => shown(heading))
          .map(({ path, label }) => (
            <li key={label}>
              <a href={`/vragenlijst/${heading.submission}/${path}`}>{label}</a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
