import type { IncomingMessage, ServerResponse } from 'node:http'
import { openPublishedPages } from '@toezicht/api/portal/published-pages'
import { openPublishedReports } from '@toezicht/api/portal/published-reports'
import type { Store } from '@toezicht/database/store'
import { sendStored } from './send-stored.ts'

export type Serve = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>

/** /uitkomsten and everything under it, from stored bytes. No session, no script, no React. */
export function openPublicSite(store: Store): Serve {
  const pages = openPublishedPages(store)
  return async (request, response, path) => sendStored(request, response, await pages.find(path))
}

/** /rapport and everything under it, from stored bytes too. */
export function openPublicReports(store: Store): Serve {
  const reports = openPublishedReports(store)
  return async (request, response, path) => sendStored(request, response, await reports.find(path))
}
