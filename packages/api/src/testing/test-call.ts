import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import { openFileStorage } from '@toezicht/documents/file-storage'
import type { Call } from '../call.ts'

const storage = openFileStorage(mkdtempSync(join(tmpdir(), 'toezicht-documents-')))

/** A call as an app's server would build it. */
export function testCall(fresh: FreshDatabase, app: 'portal' | 'console', session: string | null): Call {
  return {
    store: fresh.store(app),
    publicStore: app === 'portal' ? fresh.store('public_reader') : null,
    storage,
    session,
    attempt: null,
    device: 'proef',
    requestId: 'proef',
    clientAddress: '127.0.0.1',
    mode: 'production',
    portalUrl: 'https://portaal.voorbeeld.example',
    consoleUrl: 'https://console.voorbeeld.example',
    secret: 'a secret for tests only, thirty-two characters',
    now: () => new Date(),
    setSessionToken: () => {},
    setAttemptToken: () => {},
    noteActor: () => {},
  }
}
