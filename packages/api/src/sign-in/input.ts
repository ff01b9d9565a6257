import { z } from 'zod'

const plain = /^[^\p{Cc}]*$/u

/** An address somebody signs in with: any text, since an unknown one must hear what a wrong password hears. */
export const givenAddress = z.string().trim().max(254).regex(plain)
/** An address mail goes to. */
export const mailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email())
export const personName = z.string().trim().min(1).max(200).regex(plain)
export const givenPassword = z.string().max(200).regex(plain)
export const givenCode = z.string().max(40).regex(plain)

/** Either the token of a link, or the short code with the address it was sent to. */
export const givenInvitation = z.union([
  z.strictObject({ token: z.string().max(100) }),
  z.strictObject({ email: givenAddress, shortCode: givenCode }),
])
export type GivenInvitation = z.output<typeof givenInvitation>
