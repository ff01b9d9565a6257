import { dutchMoment } from '@toezicht/ui/dutch-time'
import { PostForm } from '../form/post-form.tsx'

export interface SentReminder {
  moment: '14-before' | '7-before' | '2-before' | '1-before' | '1-after' | 'asked'
  sentAt: string
  sentByName: string | null
  recipients: number
}

export interface ShownReminder extends SentReminder {
  respondentId: string
}

const moments: Record<Exclude<SentReminder['moment'], 'asked'>, string> = {
  '14-before': 'automatisch, 14 dagen voor de uiterste datum',
  '7-before': 'automatisch, 7 dagen voor de uiterste datum',
  '2-before': 'automatisch, 2 dagen voor de uiterste datum',
  '1-before': 'automatisch, 1 dag voor de uiterste datum',
  '1-after': 'automatisch, 1 dag na de uiterste datum',
}

/** When the people of a questionnaire or a fact check were reminded, and by whom. */
export function ReminderList({ reminders }: { reminders: readonly SentReminder[] }) {
  const last = reminders.at(-1)
  if (!last) return null
  return (
    <details className="act">
      <summary>
        Herinnerd op {dutchMoment(last.sentAt)}
        {reminders.length > 1 && ` (${reminders.length} keer in totaal)`}
      </summary>
      <ul>
        {reminders.map((reminder) => (
          <li key={reminder.sentAt}>
            {dutchMoment(reminder.sentAt)}{' '}
            <span className="soft">
              ({byWhom(reminder)}, {reminder.recipients === 1 ? '1 persoon' : `${reminder.recipients} personen`})
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function byWhom({ moment, sentByName }: SentReminder): string {
  if (moment !== 'asked') return moments[moment]
  return sentByName ? `door ${sentByName}` : 'met de hand'
}

/** Reminds this respondent now; the lead's, while the questionnaire can be answered. */
export function ReminderForm({ respondent, organisation }: { respondent: string; organisation: string }) {
  return (
    <PostForm verb="send-reminder">
      <input type="hidden" name="respondent" value={respondent} />
      <button type="submit" className="button button-quiet" aria-label={`Herinnering sturen aan ${organisation}`}>
        Herinnering sturen
      </button>
    </PostForm>
  )
}
