import { dutchMoment } from '@toezicht/ui/dutch-time'
import type { Refused } from '../form/call.ts'
import { DateField } from '../form/date-field.tsx'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { Deadline } from './approach-table.tsx'
import { ContactList, type ShownContact } from './contact-list.tsx'
import { InviteForm } from './invite-form.tsx'
import { ReminderForm, ReminderList, type ShownReminder } from './reminders.tsx'
import { SentActions } from './sent-actions.tsx'
import { standingWords, type submissionWords } from './state-words.ts'
import { Tag } from './tag.tsx'

export interface ShownRespondent {
  id: string
  kind: 'municipality' | 'partner'
  organisation: string
  unit: string | null
  submissionStatus: keyof typeof submissionWords | null
  statusReason: string | null
  deadline: string | null
  receipt: string | null
  sentAt: string | null
  draftAnswers: number
  lastSavedAt: string | null
  elsewhere: string[]
  latestVersion: number
  returned: number
  returnedAnswered: number
}

/** One respondent: how far it is, its contacts, and what its lead can do. Of a draft only the number of answers is known. */
export function RespondentCard({
  respondent,
  contacts,
  reminders,
  questions,
  running,
  lead,
  refused,
}: {
  respondent: ShownRespondent
  contacts: readonly ShownContact[]
  reminders: readonly ShownReminder[]
  questions: number
  running: boolean
  lead: boolean
  refused: Refused | undefined
}) {
  const { id, kind, organisation, unit, submissionStatus, deadline, statusReason } = respondent
  const open = submissionStatus === 'open'
  const status = submissionStatus ?? 'open'
  const writable = open || submissionStatus === 'returned'
  return (
    <section className="card" aria-labelledby={`ondervraagde-${id}`}>
      <div className="screen-head">
        <h3 id={`ondervraagde-${id}`} className="flush">
          {organisation}
          {unit && ` (${unit})`}
        </h3>
        <span className="soft">
          {kind === 'municipality' ? 'gemeente, volledige vragenlijst' : 'netwerkpartner, beperkte vragenlijst'}
        </span>
        <Tag tone={status === 'sent' ? 'good' : 'plain'}>{standingWords(status, respondent.latestVersion)}</Tag>
      </div>
      <dl className="facts">
        {writable && (
          <>
            <dt>Uiterste datum</dt>
            <dd>
              <Deadline day={deadline} />
            </dd>
          </>
        )}
        {submissionStatus === 'returned' && (
          <>
            <dt>Teruggestuurd</dt>
            <dd>
              {respondent.returned === 1 ? '1 vraag' : `${respondent.returned} vragen`}, waarvan{' '}
              {respondent.returnedAnswered} opnieuw beantwoord en nog niet verzonden
            </dd>
          </>
        )}
        {open && (
          <>
            <dt>Concept</dt>
            <dd>
              {respondent.draftAnswers === 1 ? '1 vraag' : `${respondent.draftAnswers} vragen`} beantwoord, van ten
              hoogste {questions}
              {respondent.lastSavedAt && `, laatst opgeslagen ${dutchMoment(respondent.lastSavedAt)}`}
            </dd>
          </>
        )}
        {respondent.sentAt && (
          <>
            <dt>Verzonden</dt>
            <dd>
              {dutchMoment(respondent.sentAt)}, ontvangstnummer {respondent.receipt}
            </dd>
          </>
        )}
        {statusReason && (
          <>
            <dt>Reden</dt>
            <dd>{statusReason}</dd>
          </>
        )}
        {respondent.elsewhere.length > 0 && (
          <>
            <dt>Antwoordt ook voor</dt>
            <dd>{respondent.elsewhere.join(', ')}</dd>
          </>
        )}
      </dl>
      <SentActions respondent={respondent} running={running} lead={lead} refused={refused} />
      <ReminderList reminders={reminders} />
      <ContactList respondent={id} contacts={contacts} changeable={lead && writable} refused={refused} />
      {lead && writable && (
        <>
          <ReminderForm respondent={id} organisation={organisation} />
          <InviteForm respondent={id} refused={refused} />
          <DeadlineForm respondent={id} deadline={deadline} refused={refused} />
        </>
      )}
      {lead && open && (kind === 'partner' || respondent.latestVersion > 0) && (
        <ClosingForm respondent={id} sentBefore={respondent.latestVersion > 0} refused={refused} />
      )}
    </section>
  )
}

type FormProps = { respondent: string; refused: Refused | undefined }

function DeadlineForm({ respondent, deadline, refused }: FormProps & { deadline: string | null }) {
  const mine = refused?.kept.respondent?.[0] === respondent ? refused : undefined
  const kept = keptIn(mine, 'extend-deadline')
  return (
    <details className="act" open={mine?.form === 'extend-deadline'}>
      <summary>Termijn verlengen</summary>
      <PostForm verb="extend-deadline" refused={mine}>
        <input type="hidden" name="respondent" value={respondent} />
        <DateField
          id={`termijn-${respondent}`}
          label="Nieuwe uiterste datum"
          kept={kept('deadline')}
          stands={deadline ?? ''}
        />
        <ReasonField id={`reden-termijn-${respondent}`} kept={kept('reason')} />
        <button type="submit" className="button">
          Termijn verlengen
        </button>
      </PostForm>
    </details>
  )
}

function ClosingForm({ respondent, sentBefore, refused }: FormProps & { sentBefore: boolean }) {
  const mine = refused?.kept.respondent?.[0] === respondent ? refused : undefined
  const kept = keptIn(mine, 'close-submission')
  return (
    <details className="act" open={mine?.form === 'close-submission'}>
      <summary>{sentBefore ? 'Weer sluiten' : 'Afsluiten zonder antwoord'}</summary>
      <PostForm verb="close-submission" refused={mine}>
        <input type="hidden" name="respondent" value={respondent} />
        <p className="hint">
          {sentBefore
            ? 'De verzonden versie blijft gelden. Wat daarna is getypt en niet verzonden, telt niet mee.'
            : 'De netwerkpartner kan daarna niet meer antwoorden. Bij vergelijken telt hij als «geen reactie».'}
        </p>
        <ReasonField id={`reden-afsluiten-${respondent}`} kept={kept('reason')} />
        <button type="submit" className="button">
          Vragenlijst afsluiten
        </button>
      </PostForm>
    </details>
  )
}
