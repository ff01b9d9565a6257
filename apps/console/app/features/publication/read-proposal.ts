import { clockOf, dayOf, optionalTextOf, textOf } from '../form/read-form.ts'

/** The proposal as it was typed; «zodra bevestigd» has no moment, whatever stands in the fields of the day. */
export function readProposal(form: FormData, participation: string) {
  return {
    participation,
    contentHash: textOf(form, 'contentHash'),
    moment: textOf(form, 'when') === 'moment' ? { day: dayOf(form, 'day'), time: clockOf(form) } : null,
    note: optionalTextOf(form, 'note'),
    withoutFactCheck: optionalTextOf(form, 'withoutFactCheck'),
  }
}
