import { z } from 'zod'
import { dutchDate } from '../dutch-date.ts'
import { ownAddress, typeableAddress } from '../own-address.ts'
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
      { kind: 'link', label: 'Account in gebruik nemen', address: ownAddress(link, 'console', places) },
      {
        kind: 'paragraph',
        text: `Liever zelf typen? Ga naar ${typeableAddress(ownAddress(page, 'console', places))} en vul het adres in waarop u deze mail kreeg, met deze code:`,
      },
      { kind: 'code', label: 'Uw code', code: shortCode },
    ],
  }),
)
