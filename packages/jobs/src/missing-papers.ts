import { listReportsToMark, listVersionsToMark } from '@toezicht/database/repositories/marked-papers'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import { listMissingPapers } from '@toezicht/database/repositories/questionnaire-paper'
import { listSendingsWithoutCopy } from '@toezicht/database/repositories/receipt-copy'
import { listVersionsWithoutForms } from '@toezicht/database/repositories/rendering'
import type { Store } from '@toezicht/database/store'
import { questionnaireLayout } from '@toezicht/publishing/paper-pdf'

const most = 200

/**
 * Looks at the start and every minute for papers that nobody printed: a framework that was just frozen, a newer layout, a sending from
 * before copies were made or whose job gave up, a factsheet from before a form of it existed, an older version that does not say on paper that a newer one stands. Each is asked for once in the life of a worker;
 * the job itself tries again by itself.
 */
export function missingPapers(store: Store) {
  const asked = new Set<string>()
  return {
    every: 60_000,
    async round() {
      const found = await store.read(null, async (reading) => [
        ...(await listMissingPapers(reading, questionnaireLayout)).map((name) => ({
          job: 'render-questionnaire',
          payload: { ...name },
        })),
        ...(await listSendingsWithoutCopy(reading, most)).map((id) => ({
          job: 'render-receipt',
          payload: { submissionVersion: id },
        })),
        ...(await listVersionsWithoutForms(reading, most)).map((id) => ({
          job: 'render-factsheet',
          payload: { version: id },
        })),
        ...(await listVersionsToMark(reading, { most })).map((id) => ({
          job: 'mark-factsheet',
          payload: { version: id },
        })),
        ...(await listReportsToMark(reading, { most })).map((id) => ({ job: 'mark-report', payload: { report: id } })),
      ])
      const fresh = found.filter((each) => !asked.has(JSON.stringify(each)))
      await store.change(null, async (changing) => {
        for (const { job, payload } of fresh) await enqueueJob(changing, job, payload)
      })
      for (const each of fresh) asked.add(JSON.stringify(each))
      return false
    },
  }
}
