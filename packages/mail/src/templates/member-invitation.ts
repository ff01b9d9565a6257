import { z } from 'zod'
import { ownAddress } from '../own-address.ts'
import { addressSchema, codeSchema } from '../parameters.ts'
import { template } from '../template.ts'

const schema = z.object({ link: addressSchema, code: codeSchema.optional() })

/** For someone of STJ who gets an account in the console. */
export const memberInvitation = template('member-invitation', schema, ({ link, code }, places) => ({
  subject: 'Uw toegang tot Toezicht',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Voor u staat een account klaar in Toezicht, de werkomgeving van Samenwerkend Toezicht Jeugd.',
    },
    {
      kind: 'paragraph',
      text: 'Open de link, kies een wachtwoord en koppel een authenticator-app op uw telefoon. De link werkt één keer.',
    },
    { kind: 'link', label: 'Account in gebruik nemen', address: ownAddress(link, 'console', places) },
    ...(code ? [{ kind: 'code' as const, label: 'Uw code', code }] : []),
  ],
}))
