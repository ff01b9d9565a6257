import { z } from 'zod'

import { ownAddress, typeableAddress } from '../own-address.ts'
import { addressSchema, codeSchema } from '../parameters.ts'
import { template } from '../template.ts'

/** A code and no link: it works in the window that asked for it, and in no other. `page` says where that window was. */
export const passwordReset = template(
  'password-reset',
  z.object({ code: codeSchema, page: addressSchema }),
  ({ code, page }, places) => ({
    subject: 'Uw code voor een nieuw wachtwoord',
    blocks: [
      {
        kind: 'paragraph',
        text: `U vroeg om een nieuw wachtwoord voor Toezicht, op ${typeableAddress(ownAddress(page, 'portal', places))}. Vul deze code in op het scherm waar u erom vroeg.`,
      },
      { kind: 'code', label: 'Uw code', code },
      {
        kind: 'paragraph',
        text: 'De code werkt tien minuten, één keer, en alleen in het venster waarin u bent begonnen. Geef de code aan niemand door.',
      },
      {
        kind: 'paragraph',
        text: 'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen: uw wachtwoord blijft hetzelfde.',
      },
    ],
  }),
)
