import { listAccountIds } from '@toezicht/database/repositories/demo'
import type { Store } from '@toezicht/database/store'
import { endSessions, makeSession } from '@toezicht/database/testing/builders/make-account'
import { demoPeople, demoPerson } from './people.ts'

/** Gives the session of a person of the demonstration, by key. */
export type SessionOf = (key: string) => string

/** Lets every person of the demonstration act for the time of `work`, so that what they did carries their name. */
export async function withDemoSessions(owner: Store, work: (sessionOf: SessionOf) => Promise<void>): Promise<void> {
  const sessions = await owner.change(null, async (changing) => {
    const ids = { portal: await listAccountIds(changing, 'portal'), console: await listAccountIds(changing, 'console') }
    const opened = new Map<string, string>()
    for (const { key, app, email } of demoPeople) {
      const account = ids[app].get(email)
      if (account) opened.set(key, await makeSession(changing, account, app))
    }
    return opened
  })
  try {
    await work((key) => sessions.get(demoPerson(key).key) ?? '')
  } finally {
    await owner.change(null, (changing) => endSessions(changing, [...sessions.values()]))
  }
}
