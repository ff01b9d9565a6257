import type { Autosaver } from './autosaver.ts'
import type { ThemeQuestion } from './theme-question.ts'

export interface FormExtraProps {
  submission: string
  questions: readonly ThemeQuestion[]
  closed: boolean
  saver: Pick<Autosaver, 'accept'>
}

/** Above the first question of a section, inside its form: one line per feature. */
export function FormExtras(_: FormExtraProps) {
  return null
}
