import type { Template } from './template.ts'
import { deadlineExtended } from './templates/deadline-extended.ts'
import { delegation } from './templates/delegation.ts'
import { delegationEnded } from './templates/delegation-ended.ts'
import { documentDestroyed } from './templates/document-destroyed.ts'
import { factCheck } from './templates/fact-check.ts'
import { invitation } from './templates/invitation.ts'
import { memberInvitation } from './templates/member-invitation.ts'
import { nominationDecided } from './templates/nomination-decided.ts'
import { outcomeReady } from './templates/outcome-ready.ts'
import { passwordChanged } from './templates/password-changed.ts'
import { passwordReset } from './templates/password-reset.ts'
import { questionsReturned } from './templates/questions-returned.ts'
import { receipt } from './templates/receipt.ts'
import { reminder } from './templates/reminder.ts'
import { reopened } from './templates/reopened.ts'
import { returnWithdrawn } from './templates/return-withdrawn.ts'
import { signInCode } from './templates/sign-in-code.ts'

const all: readonly Template[] = [
  signInCode,
  passwordReset,
  passwordChanged,
  invitation,
  memberInvitation,
  delegation,
  delegationEnded,
  reminder,
  deadlineExtended,
  receipt,
  questionsReturned,
  returnWithdrawn,
  reopened,
  nominationDecided,
  documentDestroyed,
  factCheck,
  outcomeReady,
]

/** Every kind of mail there is, by the name under which it is queued. */
export const templates: ReadonlyMap<string, Template> = new Map(all.map((each) => [each.name, each]))
