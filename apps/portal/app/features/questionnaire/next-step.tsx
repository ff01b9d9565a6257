import { type Situation, takesAnswers } from './other-screens.ts'
import type { Task } from './task-list.tsx'
import { sectionPath } from './words.ts'

interface NextStepProps {
  heading: Situation & { submission: string }
  tasks: readonly Task[]
  answered: number
  asked: number
}

/** The one button of the task list: where to begin or go on, or what is left to do when all is answered. */
export function NextStep({ heading, tasks, answered, asked }: NextStepProps) {
  const { submission, role } = heading
  if (!takesAnswers(heading)) return null
  if (role === 'contributor') return <OwnNextStep submission={submission} tasks={tasks} />
  const next = tasks.find(({ state }) => state !== 'done')
  return (
    <div className="buttons">
      {answered < asked && next ? (
        <a className="button" href={sectionPath(submission, next.code)}>
          {answered === 0 ? 'Beginnen' : 'Verdergaan'} met {next.name}
        </a>
      ) : (
        <a className="button" href={`/vragenlijst/${submission}/controle`}>
          Antwoorden controleren
        </a>
      )}
    </div>
  )
}

function OwnNextStep({ submission, tasks }: { submission: string; tasks: readonly Task[] }) {
  const own = tasks.filter(({ mine }) => mine)
  const next = own.find(({ mine }) => mine && mine.open > 0)
  if (!next)
    return own.length > 0 && <p>U bent klaar met wat aan u is toegewezen. Uw coördinator verstuurt de vragenlijst.</p>
  const begun = own.some(({ mine }) => mine && mine.open < mine.asked)
  return (
    <div className="buttons">
      <a className="button" href={sectionPath(submission, next.code)}>
        {begun ? 'Verdergaan' : 'Beginnen'} met {next.name}
      </a>
    </div>
  )
}
