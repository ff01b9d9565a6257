import type { Refusal } from '@toezicht/domain/refusal'

/** The same for a wrong password and for an address nobody has. */
export const wrongCredentials: Refusal = { refused: 'invalid', reason: 'credentials' }
export const wrongCode: Refusal = { refused: 'invalid', reason: 'code', field: 'code' }
/** No sign-in is under way in this browser: expired, used, five wrong tries, or begun elsewhere. */
export const attemptOver: Refusal = { refused: 'closed', reason: 'attempt-over' }
