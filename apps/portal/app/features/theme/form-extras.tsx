import { LiveLine, type LivePlace } from '../live/live-line.tsx'
import type { Autosaver } from './autosaver.ts'
import type { ThemeQuestion } from './theme-question.ts'

export interface FormExtraProps {
  submission: string
  questions: readonly ThemeQuestion[]
  closed: boolean
  place: LivePlace
  saver: Pick<Autosaver, 'accept'>
}

/** Above the first question of a section, inside its form: one line per feature. */
export function FormExtras(props: FormExtraProps) {
  return <LiveLine {...props} />
}
