import { sectionPath } from '../questionnaire/words.ts'

interface Neighbours {
  previous: string | null
  next: string | null
}

/** Saves the page and goes on, back or away. */
export function SaveButtons({ previous, next }: Neighbours) {
  return (
    <div className="buttons">
      <button className="button" type="submit" name="dan" value="verder">
        {next ? 'Opslaan en verder' : 'Opslaan en controleren'}
      </button>
      {previous && (
        <button className="button button-quiet" type="submit" name="dan" value="vorige">
          Opslaan en terug
        </button>
      )}
      <button className="button-plain" type="submit" name="dan" value="overzicht">
        Opslaan en stoppen
      </button>
    </div>
  )
}

/** Where nothing can be written on the page: there is nothing to save. */
export function ReadOnlyLinks({ submission, previous, next }: Neighbours & { submission: string }) {
  return (
    <div className="buttons">
      {next && (
        <a className="button" href={sectionPath(submission, next)}>
          Verder lezen
        </a>
      )}
      {previous && (
        <a className="button button-quiet" href={sectionPath(submission, previous)}>
          Vorige onderdeel
        </a>
      )}
      <a href={`/vragenlijst/${submission}`}>Terug naar de onderdelen</a>
    </div>
  )
}
