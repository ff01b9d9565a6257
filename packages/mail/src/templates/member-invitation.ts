import { z } from 'zod'
import { dutchDate } from '../dutch-date.ts'
import { keyBlocks } from '../link.ts'
import { addressSchema, codeSchema, daySchema } from '../parameters.ts'
import { template } from '../template.ts'

const schema = z.object({ link: addressSchema, page: addressSchema, shortCode: codeSchema, expiresOn: daySchema })

/** For someone of STJ who gets an account in the console. */
export const memberInvitation = template(
  'member-invitation',
  schema,
  ({ link, page, shortCode, expiresOn }, places) => ({
    subject: 'Uw toegang tot Toezicht',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Voor u staat een account klaar in Toezicht, de werkomgeving van Samenwerkend Toezicht Jeugd.',
      },
      {
        kind: 'paragraph',
        text: `Open de link, kies een wachtwoord en koppel een authenticator-app op uw telefoon. De link werkt één keer, tot en met ${dutchDate(expiresOn)}.`,
      },
      ...keyBlocks({ link, page, shortCode }, 'Account in gebruik nemen', 'console', places),
    ],
  }),
)
