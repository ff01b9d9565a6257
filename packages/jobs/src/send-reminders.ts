import { sendDueFactCheckReminders } from '@toezicht/database/repositories/fact-check-reminder'
import { sendDueReminders } from '@toezicht/database/repositories/reminder'
import type { Store } from '@toezicht/database/store'
import type { Outage } from './outage.ts'
import type { Rounds } from './repeat.ts'
import type { WriteLine } from './worker-log.ts'

/** Looks once a minute whether reminders are due. The database says which, by its own clock, and writes each once: two workers do no harm. */
export function remind(store: Store, outage: Outage, log: WriteLine): Rounds {
  return {
    every: 60_000,
    failed: outage.failed,
    async round() {
      const sent = await store.change(null, (changing) => sendDueReminders(changing))
      if (sent > 0) log({ event: 'reminders-sent', count: sent })
      const checks = await store.change(null, (changing) => sendDueFactCheckReminders(changing))
      if (checks > 0) log({ event: 'fact-check-reminders-sent', count: checks })
      return false
    },
  }
}
