import { z } from 'zod'
import { codeSchema } from '../parameters.ts'
import { template } from '../template.ts'

export const signInCode = template('sign-in-code', z.object({ code: codeSchema }), ({ code }) => ({
  subject: 'Uw code om aan te melden',
  blocks: [
    {
      kind: 'paragraph',
      text: 'U meldt zich aan bij Toezicht. Vul deze code in op het scherm waar u om de code vroeg.',
    },
    { kind: 'code', label: 'Uw code', code },
    {
      kind: 'paragraph',
      text: 'De code werkt tien minuten, één keer, en alleen in het venster waarin u bent begonnen. Geef de code aan niemand door.',
    },
    { kind: 'paragraph', text: 'Hebt u niet geprobeerd u aan te melden? Dan hoeft u niets te doen.' },
  ],
}))
