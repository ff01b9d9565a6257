import type { PortalRouter } from '@toezicht/api/portal'
import { createTRPCClient, httpLink } from '@trpc/client'
import type { ShownDocument } from './document-words.ts'

const client = createTRPCClient<PortalRouter>({ links: [httpLink({ url: '/trpc' })] })

/** What the server has of a questionnaire's documents at this moment; null when it cannot be asked. */
export async function currentDocuments(submission: string): Promise<readonly ShownDocument[] | null> {
  const options = { signal: AbortSignal.timeout(20_000) }
  return client.listDocuments.query({ submission }, options).then(
    ({ documents }) => documents,
    () => null,
  )
}
