import { appendAudit } from '@toezicht/database/repositories/audit'
import {
  type FactCheckRow,
  lockFactCheck,
  saveFactCheckStep,
  tellFactCheck,
} from '@toezicht/database/repositories/fact-check'
import type { OwnSession } from '@toezicht/database/repositories/session'
import type { FactCheckStatus } from '@toezicht/domain/fact-check/fact-check'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import type { Call } from '../call.ts'
import { attemptChange } from './attempt-change.ts'
import { leads } from './scope.ts'

interface Step {
  status: FactCheckStatus
  deadline?: string
  reason?: string
}

/** What every step of a fact check has in common: held, judged, saved, told to the gemeente, noted. `asked.byLead`: the lead's alone. */
export function changeFactCheck(
  call: Pick<Call, 'store' | 'session' | 'live'> & { actor: OwnSession },
  asked: {
    factCheck: string
    verb: string
    byLead: boolean
    moment: 'extended' | 'closed' | 'withdrawn' | 'answered'
  },
  judge: (factCheck: FactCheckRow) => Refusal | Step,
): Promise<Refusal | { factCheck: string; status: FactCheckStatus; told: number }> {
  return attemptChange(call, async (changing) => {
    const found = await lockFactCheck(changing, asked.factCheck)
    if (!found || (asked.byLead && !leads(call.actor, found.studyId))) return outsideScope
    const step = judge(found)
    if (isRefusal(step)) return step
    await saveFactCheckStep(changing, found.id, step)
    const told = await tellFactCheck(changing, found.id, asked.moment)
    const { studyId: study, participationId: subject, number: version } = found
    await appendAudit(changing, {
      study,
      verb: asked.verb,
      subjectKind: 'participation',
      subject,
      version,
      content: step,
    })
    return { factCheck: found.id, status: step.status, told }
  })
}
