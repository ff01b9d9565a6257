import { IconCheck, IconCircle, IconPencil } from '@toezicht/ui/icons'
import { sectionPath, sectionStates } from './words.ts'

const icons = { 'not-begun': IconCircle, busy: IconPencil, done: IconCheck } as const

interface TaskListProps {
  submission: string
  sections: { code: string; name: string; answered: number; asked: number; state: keyof typeof sectionStates }[]
}

/** Every section with its state in words. */
export function TaskList({ submission, sections }: TaskListProps) {
  return (
    <ol className="tasks">
      {sections.map(({ code, name, answered, asked, state }) => {
        const Icon = icons[state]
        return (
          <li key={code}>
            <a href={sectionPath(submission, code)}>{name}</a>
            <span className={`state ${state === 'done' ? 'state-done' : ''}`}>
              <Icon size="1.1em" aria-hidden />
              {sectionStates[state]}, {answered} van {asked} {asked === 1 ? 'vraag' : 'vragen'}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
