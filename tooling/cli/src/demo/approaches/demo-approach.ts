import type { AnswersToSend } from '@toezicht/database/testing/builders/send-submission'
import type { ApproachFacts } from '@toezicht/domain/approach/approach-facts'
import type { Nomination } from '@toezicht/domain/approach/nominate-partner'

/** A respondent of the demonstration: who answers, with what, and whether it was sent or still lies there as a draft. */
export interface DemoRespondent {
  organisation: string
  unit?: string
  /** Keys of people; the first may send. */
  people: string[]
  answers?: AnswersToSend
  sent: boolean
}

export interface DemoApproach {
  slug: string
  name: string
  directorTerm: string | null
  /** Other words of its own. */
  terms?: string[]
  facts: ApproachFacts
  /** Days from today until the questionnaires are due. */
  daysLeft: number
  gemeente: Omit<DemoRespondent, 'organisation'> & {
    /** What the coordinator handed to one of the colleagues, and what that colleague wrote of it so far. */
    handedOver?: { to: string; questions: string[]; answers: AnswersToSend }
  }
  partners: DemoRespondent[]
  /** Network partners that the gemeente named and STJ has not decided about. */
  nominated?: Nomination[]
  /** Invited today, not come in yet. */
  invited?: { position: number; name: string; email: string; role: 'coordinator' | 'contributor' }[]
}
