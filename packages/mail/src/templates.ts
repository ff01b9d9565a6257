import type { Template } from './template.ts'
import { deadlineExtended } from './templates/deadline-extended.ts'
import { invitation } from './templates/invitation.ts'
import { memberInvitation } from './templates/member-invitation.ts'
import { receipt } from './templates/receipt.ts'
import { reminder } from './templates/reminder.ts'
import { signInCode } from './templates/sign-in-code.ts'

/** Every kind of mail there is, by the name under which it is queued. */
export const templates: ReadonlyMap<string, Template> = new Map(
  [signInCode, invitation, memberInvitation, receipt, reminder, deadlineExtended].map((each) => [each.name, each]),
)
