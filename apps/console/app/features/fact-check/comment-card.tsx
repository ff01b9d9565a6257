import { Link } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { judgementWords } from '../approach/state-words.ts'
import { Tag } from '../approach/tag.tsx'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { FieldsetError, FormArea } from '../form/form-field.tsx'
import { PostForm } from '../form/post-form.tsx'
import { decidedWords, decisionWords, kindWords } from './fact-check-words.ts'
import { placeOf, type ShownComment } from './shown-fact-check.ts'

interface CommentCardProps {
  comment: ShownComment
  participation: string
  /** Waits for decisions, by somebody of the study. */
  deciding: boolean
  refused: Refused | undefined
}

/** One comment of the gemeente, what it is about, and the decision. */
export function CommentCard({ comment, participation, deciding, refused }: CommentCardProps) {
  const { id, name, kind, body, text, documents, decision, reason, decidedBy, decidedAt, subjectStatus } = comment
  const words: Readonly<Record<string, string>> = judgementWords
  return (
    <article className="card check-comment" id={`opmerking-${id}`} aria-labelledby={`kop-${id}`}>
      <h3 id={`kop-${id}`} className="flush">
        {name}
      </h3>
      <p>
        <Tag tone="plain">{kindWords[kind]}</Tag>{' '}
        {decision ? (
          <Tag tone={decision === 'declined' ? 'plain' : 'good'}>{decidedWords[decision]}</Tag>
        ) : (
          <Tag tone="strong">nog te beslissen</Tag>
        )}{' '}
        <span className="soft">
          {comment.subjectKind === 'finding'
            ? 'Bevinding'
            : comment.subjectKind === 'conclusion'
              ? 'Conclusie'
              : 'Factsheet'}{' '}
          nu: {subjectStatus ? (words[subjectStatus] ?? subjectStatus) : 'bestaat niet meer'}
        </span>
      </p>
      <p className="sent-text check-said">{body}</p>
      {documents.length > 0 && (
        <ul>
          {documents.map((document) => (
            <li key={document.id}>
              {document.scan === 'waiting' ? (
                `${document.fileName} (wordt gecontroleerd op virussen)`
              ) : document.scan === 'refused' ? (
                `${document.fileName} (geweigerd: virus)`
              ) : (
                <a href={`/documenten/feitencheck/${document.id}`} download>
                  {document.fileName}
                </a>
              )}
              {document.scan === 'not-scanned' && ' (niet gescand)'}
            </li>
          ))}
        </ul>
      )}
      {text.length > 0 && (
        <details open>
          <summary>Wat de gemeente las</summary>
          {text.map((paragraph, at) => (
            <p key={`${at} ${paragraph.slice(0, 40)}`} className="sent-text">
              {paragraph}
            </p>
          ))}
        </details>
      )}
      <p className="check-place">
        <Link to={placeOf(comment, participation)}>
          Naar {placeWord(comment)}
          <span className="visually-hidden">: {comment.name}</span>
        </Link>
      </p>
      {decision && (
        <p className="sent-text">
          <strong>Besluit: {decidedWords[decision]}.</strong> {reason}
          {decidedBy && decidedAt && (
            <span className="soft">
              {' '}
              ({decidedBy}, {dutchMoment(decidedAt)})
            </span>
          )}
        </p>
      )}
      {deciding && comment.wroteIt && (
        <p className="soft">
          U schreef zelf mee aan deze tekst ({comment.writers.join(', ')}). Een andere inspecteur beslist.
        </p>
      )}
      {deciding && !comment.wroteIt && <DecisionForm comment={comment} refused={refused} />}
    </article>
  )
}

function placeWord({ subjectKind }: ShownComment): string {
  if (subjectKind === 'finding') return 'de bevinding'
  if (subjectKind === 'conclusion') return 'de conclusie'
  return subjectKind === 'assessment' ? 'de aanpak' : 'de gegevens van de gemeente'
}

function DecisionForm({ comment, refused }: { comment: ShownComment; refused: Refused | undefined }) {
  const { id, decision, reason, name } = comment
  const mine = refused?.kept.comment?.[0] === id ? refused : undefined
  const kept = keptIn(mine, 'decide')
  const chosen = kept('decision') ?? decision
  return (
    <details className="act" open={decision === null || mine !== undefined}>
      <summary>
        {decision ? 'Besluit veranderen' : 'Beslissen'}
        <span className="visually-hidden"> over de opmerking bij {name}</span>
      </summary>
      <PostForm verb="decide" refused={mine}>
        <input type="hidden" name="comment" value={id} />
        <fieldset className="verdict-choices">
          <legend className="label">Besluit</legend>
          <FieldsetError name="decision" />
          {(['accepted', 'partly', 'declined'] as const).map((each) => (
            <label key={each} className="choice">
              <input
                type="radio"
                name="decision"
                value={each}
                required
                id={each === 'accepted' && mine ? 'decision' : undefined}
                defaultChecked={each === chosen}
              />{' '}
              {decisionWords[each]}
            </label>
          ))}
        </fieldset>
        <FormArea
          id={`reden-${id}`}
          name="reason"
          label="Waarom? De gemeente leest dit."
          required
          defaultValue={kept('reason') ?? reason ?? ''}
        />
        <p className="hint">
          Neemt u iets over, dan wordt de bevinding of conclusie teruggegeven en vervalt de vaststelling van de
          factsheet. Noem geen antwoorden van netwerkpartners.
        </p>
        <button type="submit" className="button">
          Besluit opslaan
        </button>
      </PostForm>
    </details>
  )
}
