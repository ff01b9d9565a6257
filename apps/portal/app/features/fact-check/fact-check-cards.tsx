import { Until } from '../questionnaire/until.tsx'
import { commentCount, factCheckStatusWords } from './fact-check-words.ts'
import type { ShownHeading } from './shown-draft.ts'

type Listed = Pick<ShownHeading, 'id' | 'municipality' | 'study' | 'status' | 'deadline'> & { comments: number }

/** Fact checks of one's gemeente, as cards beside one's questionnaires. */
export function FactCheckCards({ factChecks, now }: { factChecks: readonly Listed[]; now: string }) {
  if (factChecks.length === 0) return null
  return (
    <ul className="cards">
      {factChecks.map(({ id, municipality, study, status, deadline, comments }) => (
        <li key={id}>
          <h2>
            <a href={`/feitencheck/${id}`}>Feitencheck: factsheet gemeente {municipality}</a>
          </h2>
          <p>{study}. U leest voor uw gemeente of de feiten kloppen, voordat STJ publiceert.</p>
          {status === 'open' ? (
            <p>
              Uiterlijk <Until deadline={deadline} now={now} />.{' '}
              {comments > 0 && `${commentCount(comments)} opgeslagen, nog niet verstuurd.`}
            </p>
          ) : (
            <p>Stand: {factCheckStatusWords[status]}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
