import { IconCheck, IconCircle, IconPencil } from '@toezicht/ui/icons'
import { lastChangeInWords, openInWords, type ShownShare, sharesInWords } from './task-words.ts'
import { sectionPath, sectionStates } from './words.ts'

const icons = { 'not-begun': IconCircle, busy: IconPencil, done: IconCheck } as const

export interface Task {
  code: string
  name: string
  answered: number
  asked: number
  state: keyof typeof sectionStates
  shares: ShownShare[]
  /** What of it is assigned to the reader. */
  mine: { asked: number; open: number } | null
  lastChange: { at: string; name: string } | null
}

interface TaskListProps {
  submission: string
  tasks: readonly Task[]
  reader: { account: string; role: 'coordinator' | 'contributor' }
  /** The clock of the server, ISO. */
  now: string
}

/** Every section with its state in words; what is assigned to a contributor comes first. */
export function TaskList({ tasks, ...rest }: TaskListProps) {
  if (rest.reader.role === 'coordinator') return <Rows tasks={tasks} {...rest} />
  const mine = tasks.filter((task) => task.mine)
  const others = tasks.filter((task) => !task.mine)
  return (
    <>
      <h3>Wat u invult</h3>
      {mine.length > 0 ? (
        <Rows tasks={mine} {...rest} />
      ) : (
        <p>Er is nu niets aan u toegewezen. U kunt de hele vragenlijst wel lezen.</p>
      )}
      {others.length > 0 && (
        <>
          <h3>Wat anderen invullen</h3>
          <Rows tasks={others} {...rest} />
        </>
      )}
    </>
  )
}

function Rows({ submission, tasks, reader, now }: TaskListProps) {
  return (
    <ol className="tasks">
      {tasks.map((task) => (
        <li key={task.code}>
          <div>
            <a href={sectionPath(submission, task.code)}>{task.name}</a>
            {task.mine && task.shares.length > 1 && <p className="small">Voor u: {openInWords(ownPart(task.mine))}</p>}
            <p className="small">Wie vult in: {sharesInWords(task.shares, reader)}</p>
            {task.lastChange && <p className="small">{lastChangeInWords(task.lastChange, new Date(now))}</p>}
          </div>
          <State task={task} />
        </li>
      ))}
    </ol>
  )
}

function State({ task }: { task: Task }) {
  const Icon = icons[task.state]
  return (
    <span className={`state ${task.state === 'done' ? 'state-done' : ''}`}>
      <Icon size="1.1em" aria-hidden />
      {sectionStates[task.state]}, {openInWords(task)}
    </span>
  )
}

const ownPart = ({ asked, open }: { asked: number; open: number }) => ({ asked, answered: asked - open })
