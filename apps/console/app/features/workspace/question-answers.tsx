import { useLocation } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import { SeverityMark, type ShownSeverity } from '@toezicht/ui/severity-mark.tsx'
import { type SentDocument, SentDocumentLink } from '../documents/sent-document-link.tsx'
import type { Refused } from '../form/call.ts'
import { AskBack } from '../questions-back/ask-back.tsx'
import { CiteAnswer, CiteDocument } from '../sources/cite-answer.tsx'
import { AnswerMarks, type ShownMarks } from './answer-marks.tsx'
import { Proposal } from './proposal.tsx'
import { differenceId, SettleForm } from './settle-form.tsx'
import type { ShownVersion } from './version-words.ts'

export interface ShownQuestion {
  question: string
  text: string
  cells: (ShownMarks & {
    respondent: string
    state: string
    stateName: string
    answer: string[]
    explanation: string | null
    documents: SentDocument[]
  })[]
  proposal: { text: string; recognisable: boolean; warning: string | null }
  restsOn: ShownVersion[]
  comparing: boolean
  discrepancy: {
    patternName: string
    severity: ShownSeverity
    positionsHash: string
    comparable: boolean
    explanation: string
    wouldResolve: string
    flags: { name: string; count: number }[]
    settled: { reason: string; by: string | null; at: string } | null
  } | null
}

export interface ShownRespondent {
  id: string
  name: string
  /** The latest sent version; 0 before the first. */
  version: number
}

/** There is no answer to cite. */
const nothingSent: ReadonlySet<string> = new Set(['pending', 'no-response', 'not-asked'])

// Side by side the rows are no table to look at; to listen to they still are.
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

type Props = {
  assessment: string
  question: ShownQuestion
  respondents: readonly ShownRespondent[]
  /** The gemeente's latest sent version. */
  beside: number
  refused: Refused | undefined
}

/** One question: who answered what, why it counts as a discrepancy, and the sentence it suggests. */
export function QuestionAnswers({ assessment, question, respondents, beside, refused }: Props) {
  const { discrepancy } = question
  const { pathname, search } = useLocation()
  const of = (respondent: string) => respondents.find(({ id }) => id === respondent)
  return (
    <article className="question" aria-labelledby={`vraag-${question.question}`}>
      <h3 id={`vraag-${question.question}`}>
        {question.question} {question.text}
      </h3>
      <table className="answers" {...as.table}>
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            <th scope="col" {...as.columnheader}>
              Ondervraagde
            </th>
            <th scope="col" {...as.columnheader}>
              Antwoord
            </th>
          </tr>
        </thead>
        <tbody {...as.rowgroup}>
          {question.cells.map((cell) => (
            <tr key={cell.respondent} {...as.row}>
              <th scope="row" {...as.rowheader}>
                {of(cell.respondent)?.name ?? 'onbekend'}
              </th>
              <td {...as.cell}>
                <Answer assessment={assessment} cell={cell} />
                <div className="answer-acts">
                  {!nothingSent.has(cell.state) && (
                    <CiteAnswer question={question.question} respondent={cell.respondent} />
                  )}
                  <AskBack
                    question={question.question}
                    respondent={cell.respondent}
                    name={of(cell.respondent)?.name ?? 'deze ondervraagde'}
                    state={cell.state}
                  />
                  <AnswerMarks
                    about={{
                      assessment,
                      question: question.question,
                      respondent: cell.respondent,
                      version: of(cell.respondent)?.version ?? 0,
                      beside,
                    }}
                    cell={cell}
                  />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {question.comparing && (
        <Notice>
          Wordt opnieuw vergeleken met de antwoorden en lezingen hierboven.
          {discrepancy && ' Wat hieronder over het verschil staat, is van daarvoor.'}{' '}
          <a href={pathname + search}>Laad opnieuw</a>
        </Notice>
      )}
      {discrepancy && discrepancy.severity !== 'none' && (
        <Difference assessment={assessment} question={question.question} discrepancy={discrepancy} refused={refused} />
      )}
      <Proposal question={question.question} proposal={question.proposal} restsOn={question.restsOn} />
    </article>
  )
}

function Answer({ assessment, cell }: { assessment: string; cell: ShownQuestion['cells'][number] }) {
  return (
    <>
      {cell.answer.length === 0 && <p className="soft">{cell.stateName}</p>}
      {cell.answer.length === 1 && <p>{cell.answer[0]}</p>}
      {cell.answer.length > 1 && (
        <ul>
          {cell.answer.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {cell.explanation && <p className="explanation">{cell.explanation}</p>}
      {cell.documents.map((document) => (
        <p key={document.id}>
          <SentDocumentLink document={document} assessment={assessment} /> <CiteDocument document={document} />
        </p>
      ))}
    </>
  )
}

function Difference({
  assessment,
  question,
  discrepancy,
  refused,
}: {
  assessment: string
  question: string
  discrepancy: NonNullable<ShownQuestion['discrepancy']>
  refused: Refused | undefined
}) {
  return (
    <div className="difference" id={differenceId(question)} tabIndex={-1}>
      <p>
        <SeverityMark severity={discrepancy.severity} />{' '}
        <strong>{discrepancy.comparable ? discrepancy.patternName : 'niets te vergelijken'}</strong>
        {discrepancy.flags.map(({ name, count }) => (
          <span key={name} className="soft">
            {' '}
            · {name}: {count}
          </span>
        ))}
      </p>
      <p>{discrepancy.explanation}</p>
      {discrepancy.wouldResolve && <p className="soft">{discrepancy.wouldResolve}</p>}
      {discrepancy.settled && (
        <p>
          <strong>Afgehandeld:</strong> {discrepancy.settled.reason}{' '}
          <span className="soft">
            ({discrepancy.settled.by ?? 'onbekend'}, {dutchMoment(discrepancy.settled.at)})
          </span>
        </p>
      )}
      {!discrepancy.settled && discrepancy.severity !== 'none' && (
        <SettleForm
          assessment={assessment}
          question={question}
          positionsHash={discrepancy.positionsHash}
          refused={refused}
        />
      )}
    </div>
  )
}
