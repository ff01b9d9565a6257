import type { AppLoadContext } from '@remix-run/server-runtime'
import { post } from '../form/call.ts'
import { dayOf, optionalTextOf, textOf } from '../form/read-form.ts'
import { readTerms } from './terms-form.tsx'

/** The forms on the page of an approach; each names its verb, each verb is one procedure. */
export function changeApproach(context: AppLoadContext, assessment: string, form: FormData) {
  const { api } = context
  const verb = textOf(form, 'verb')
  const respondent = textOf(form, 'respondent')
  const reason = textOf(form, 'reason')
  const person = {
    respondentId: respondent,
    name: textOf(form, 'name'),
    email: textOf(form, 'email'),
    role: textOf(form, 'role') === 'contributor' ? ('contributor' as const) : ('coordinator' as const),
  }
  const verbs: Record<string, () => Promise<unknown>> = {
    'extend-deadline': () => api.extendDeadline({ respondent, deadline: dayOf(form), reason }),
    'send-reminder': () => api.sendReminder({ respondentId: respondent }),
    'close-submission': () => api.closeSubmission({ respondent, reason }),
    'reopen-submission': () => api.reopenSubmission({ respondent, deadline: dayOf(form), reason }),
    'withdraw-approach': () => api.withdrawApproach({ assessment, reason }),
    'save-terms': () => api.saveTerms({ assessment, reason, ...readTerms(form) }),
    'add-partner': () =>
      api.addPartner({
        assessment,
        partner: { organisation: textOf(form, 'organisation'), unit: optionalTextOf(form, 'unit') },
        deadline: dayOf(form),
        reason,
      }),
    'confirm-nomination': () =>
      api.confirmNomination({
        nomination: textOf(form, 'nomination'),
        partner: { organisation: textOf(form, 'organisation'), unit: optionalTextOf(form, 'unit') },
        name: textOf(form, 'name'),
        email: textOf(form, 'email'),
        deadline: dayOf(form),
      }),
    'decline-nomination': () => api.declineNomination({ nomination: textOf(form, 'nomination'), reason }),
    invite: () => api.inviteRespondent(person),
    'renew-access': () =>
      api.renewAccess({ respondentId: textOf(form, 'respondent'), accountId: textOf(form, 'account') }),
    'revoke-invitation': () => api.revokeInvitation({ invitationId: textOf(form, 'invitation') }),
    'replace-contact': () => api.replaceContact({ ...person, accountId: textOf(form, 'account'), reason }),
  }
  const run = verbs[verb]
  if (!run) throw new Response(null, { status: 404 })
  return post(context, form, run, () => `/aanpakken/${assessment}?gedaan=${verb}`)
}
