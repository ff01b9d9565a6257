/** On top of a page while single questions are out: why the others are not here, and where they can be read. */
export function ReturnedPageWords({ submission, isEmpty }: { submission: string; isEmpty: boolean }) {
  const sent = <a href={`/vragenlijst/${submission}/ontvangst`}>Lees alles wat u verstuurde</a>
  if (isEmpty)
    return (
      <p>
        STJ stuurde uit dit onderdeel geen vragen terug. {sent} of{' '}
        <a href={`/vragenlijst/${submission}`}>ga naar de vragen die terugkwamen</a>.
      </p>
    )
  return (
    <p>
      Hier staan alleen de vragen die STJ terugstuurde. Verandert u een antwoord, dan kan er een vraag bij komen. {sent}
      .
    </p>
  )
}
