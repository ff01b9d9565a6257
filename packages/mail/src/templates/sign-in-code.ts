import { z } from 'zod'
import { codeSchema } from '../parameters.ts'
import { template } from '../template.ts'

export const signInCode = template('sign-in-code', z.object({ code: codeSchema }), ({ code }) => ({
  subject: 'Uw code om in te loggen',
  blocks: [
    {
      kind: 'paragraph',
      text: 'U bent bezig met inloggen bij Toezicht. Vul deze code in op het scherm waar u om de code vroeg.',
    },
    { kind: 'code', label: 'Uw code', code },
    {
      kind: 'paragraph',
      text: 'De code werkt tien minuten, één keer, en alleen in het venster waarin u bent begonnen. Geef de code aan niemand door.',
    },
    { kind: 'paragraph', text: 'Hebt u niet geprobeerd in te loggen? Dan hoeft u niets te doen.' },
  ],
}))
