import { newInvitationCode, normaliseInvitationCode } from './invitation-code.ts'
import { hashShortCode } from './secrets.ts'
import { makeToken } from './session-token.ts'

/** A fresh invitation: hashes for the database, and the words for the mail, which exist nowhere else. */
export interface InvitationSecrets {
  tokenHash: string
  shortHash: string
  /** Opens a page with a form; only posting it redeems. */
  link: string
  /** Where the short code can be typed. */
  page: string
  shortCode: string
}

/** Makes the secrets of one invitation to `email` for the app at `appUrl`. */
export function newInvitation(email: string, appUrl: string, secret: string): InvitationSecrets {
  const { token, hash } = makeToken()
  const shortCode = newInvitationCode()
  const page = new URL('/uitnodiging', appUrl).href
  return {
    tokenHash: hash,
    shortHash: hashInvitationCode(shortCode, email, secret),
    link: `${page}?sleutel=${token}`,
    page,
    shortCode,
  }
}

/** A typed short code counts together with the invited address only. */
export function hashInvitationCode(typed: string, email: string, secret: string): string {
  return hashShortCode('invitation', email.trim().toLowerCase(), normaliseInvitationCode(typed), secret)
}
