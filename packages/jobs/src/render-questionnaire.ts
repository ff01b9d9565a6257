import { createHash } from 'node:crypto'
import { findFrozenFramework, savePaper } from '@toezicht/database/repositories/questionnaire-paper'
import { assessmentFrameworkSchema } from '@toezicht/domain/assessment-framework/assessment-framework'
import { questionnaireKinds } from '@toezicht/domain/questionnaire/questionnaire'
import { questionnaireLayout, renderQuestionnairePdf } from '@toezicht/publishing/paper-pdf'
import { stopPressWhenIdle } from '@toezicht/publishing/press-idle'
import { z } from 'zod'
import { job } from './job.ts'

/** Prints one questionnaire of a frozen framework, for everybody who answers it. */
export const renderQuestionnaire = job(
  'render-questionnaire',
  { payload: z.object({ framework: z.string().max(40), questionnaire: z.enum(questionnaireKinds) }) },
  async ({ store, log }, name) => {
    const frozen = await store.read(null, (reading) => findFrozenFramework(reading, name.framework))
    if (!frozen) return
    const framework = assessmentFrameworkSchema.parse(frozen.content)
    const bytes = Buffer.from(await renderQuestionnairePdf(framework, name.questionnaire, frozen.frozenAt))
    stopPressWhenIdle()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await store.change(null, (changing) => savePaper(changing, name, questionnaireLayout, { bytes, sha256 }))
    log({ event: 'questionnaire-printed', framework: name.framework, questionnaire: name.questionnaire })
  },
)
