const gaps: readonly { what: string; why: string; instead: string }[] = [
  {
    what: 'Een onafhankelijk onderzoek is nog niet gedaan.',
    why: 'Er kunnen problemen zijn die wij zelf niet zagen. Wij hebben de website niet laten proberen door mensen met een beperking.',
    instead: 'Loopt u ergens tegenaan, laat het dan weten.',
  },
  {
    what: 'Stukken die gemeenten en organisaties zelf toevoegen.',
    why: 'Daarvan weten wij niet of ze toegankelijk zijn. Wij veranderen ze niet.',
    instead: 'Vraag de gemeente of organisatie om een toegankelijke versie.',
  },
  {
    what: 'Tekens die het lettertype van onze PDF’s niet heeft, zoals emoji.',
    why: 'In de PDF staat daarvoor [?].',
    instead: 'Op de webpagina staat het teken zelf.',
  },
  {
    what: 'De vragenlijst als PDF kunt u niet op het scherm invullen.',
    why: 'Zij is gemaakt om te lezen en af te drukken.',
    instead: 'Vul de vragenlijst op de website in.',
  },
]

/** What does not work for everybody yet, why, and what to do instead. */
export function KnownGaps() {
  return (
    <>
      <h2>Wat nog niet goed is</h2>
      <dl className="copy">
        {gaps.map(({ what, why, instead }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{why}</dd>
            <dd>{instead}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
