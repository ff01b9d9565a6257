import { z } from 'zod'
import { template } from '../template.ts'

/** Tells the account's own address that its password was changed with a mailed code. */
export const passwordChanged = template('password-changed', z.object({}), () => ({
  subject: 'Uw wachtwoord is veranderd',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Het wachtwoord waarmee u zich aanmeldt bij Toezicht is zojuist veranderd. U bent overal afgemeld.',
    },
    {
      kind: 'paragraph',
      text: 'Hebt u dit zelf gedaan? Dan hoeft u niets te doen. Hebt u dit niet gedaan? Neem dan meteen contact met ons op.',
    },
  ],
}))
