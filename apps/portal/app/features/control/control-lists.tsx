import { Notice } from '@toezicht/ui/notice.tsx'
import type { ReactNode } from 'react'
import { QuestionLinks } from '../questionnaire/question-links.tsx'
import { questionCount } from './question-count.ts'

export interface ControlPoint {
  code: string
  section: string
  text: string
  assignee: string | null
}

export interface ControlFindings {
  blanks: readonly ControlPoint[]
  contradictions: readonly { message: string; questions: readonly ControlPoint[] }[]
  withoutDocument: readonly ControlPoint[]
  /** Titles of documents that stand at no question. */
  loose: readonly string[]
  unseen: readonly (ControlPoint & { named: string })[]
  untouched: readonly ControlPoint[]
  hidden: readonly ControlPoint[]
}

/** Everything to look at before sending, each with a jump to its field; one sentence when there is nothing. */
export function ControlLists({ submission, found }: { submission: string; found: ControlFindings }) {
  const { blanks, contradictions, withoutDocument, loose, unseen, untouched, hidden } = found
  const seen = [blanks, contradictions, withoutDocument, loose, unseen, untouched]
  const nothing = seen.every((list) => list.length === 0)
  return (
    <>
      {nothing && (
        <Notice tone="good">Alle vragen hebben een antwoord en wij zien niets wat elkaar tegenspreekt.</Notice>
      )}
      <List title={`${questionCount(untouched.length)} van STJ hebt u nog niet opnieuw beantwoord`} shown={untouched}>
        <p>Blijft uw antwoord zoals het was, dan hoeft u niets te veranderen. Een toelichting helpt STJ wel.</p>
        <QuestionLinks submission={submission} questions={untouched} />
      </List>
      <List
        title={`${questionCount(blanks.length)} ${blanks.length === 1 ? 'heeft' : 'hebben'} nog geen antwoord`}
        shown={blanks}
      >
        <QuestionLinks submission={submission} questions={blanks} />
      </List>
      <List title="Deze antwoorden gaan misschien niet samen" shown={contradictions}>
        {contradictions.map(({ message, questions }) => (
          <Notice key={message}>
            <p>{message}</p>
            <QuestionLinks submission={submission} questions={questions} />
          </Notice>
        ))}
      </List>
      <List title="Hierbij is geen stuk toegevoegd" shown={withoutDocument}>
        <p>Zonder stuk schrijft STJ erbij dat het dit niet heeft gezien.</p>
        <QuestionLinks submission={submission} questions={withoutDocument} />
      </List>
      <List title="Deze stukken hangen nog bij geen vraag" shown={loose}>
        <p>STJ krijgt ze wel, maar weet niet bij welk antwoord ze horen.</p>
        <ul>
          {loose.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
        <p>
          <a href={`/vragenlijst/${submission}/stukken`}>Stukken bij een vraag hangen</a>
        </p>
      </List>
      <List title="U noemt een stuk dat wij niet zien" shown={unseen}>
        <p>Voeg het toe als u het hebt. Staat het al bij een andere vraag, noem dan de titel.</p>
        <QuestionLinks
          submission={submission}
          questions={unseen.map(({ named, ...point }) => ({ ...point, text: `“${named}” bij: ${point.text}` }))}
        />
      </List>
      <List title="Deze antwoorden worden niet verstuurd" shown={hidden}>
        <p>
          Door een ander antwoord hoeft u deze vragen niet te beantwoorden. Uw tekst blijft bewaard en komt terug als u
          dat antwoord verandert.
        </p>
        <ul>
          {hidden.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      </List>
    </>
  )
}

function List({ title, shown, children }: { title: string; shown: readonly unknown[]; children: ReactNode }) {
  if (shown.length === 0) return null
  return (
    <section className="section">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
