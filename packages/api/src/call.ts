import type { SessionHash, Store } from '@toezicht/database/store'
import type { Storage } from '@toezicht/documents/storage'
import type { Speller } from '@toezicht/spelling/speller'
import type { LiveNews } from './live/live-event.ts'

/** What every procedure gets: who asks, through which store, from where. Built once per request by the app's server.ts. */
export interface Call {
  readonly store: Store
  /** Reads published factsheets only (role public_reader); for signed-out routes of the portal. */
  readonly publicStore: Store | null
  readonly storage: Storage | null
  /** Told what was saved, for whoever has the same page open; absent where nobody can. */
  readonly live?: LiveNews | undefined
  /** Looks words up in a dictionary; absent where nobody writes. */
  readonly speller?: Speller | undefined
  readonly session: SessionHash
  /** Hex SHA-256 of the sign-in attempt this browser has under way (its own cookie); null when none. */
  readonly attempt: string | null
  /** Browser and system in a few words, for the list of one's sessions. */
  readonly device: string
  readonly requestId: string
  /** The caller's network address, for rate limits; never logged beside an account. */
  readonly clientAddress: string
  readonly mode: 'demo' | 'production'
  readonly portalUrl: string
  readonly consoleUrl: string
  /** Keys the TOTP secrets and the short codes at rest. */
  readonly secret: string
  now(): Date
  /** Sets the session cookie of this app on the response; null clears it. */
  setSessionToken(token: string | null): void
  /** Sets the cookie of the sign-in attempt on the response; null clears it. */
  setAttemptToken(token: string | null): void
  /** Names the actor in this request's log line. */
  noteActor(accountId: string): void
}
