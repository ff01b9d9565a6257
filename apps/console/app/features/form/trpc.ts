import type { ConsoleRouter } from '@toezicht/api/console'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'

/** The procedures from the browser, for screens that must not lose text when a save fails. */
export const trpc = createTRPCClient<ConsoleRouter>({ links: [httpLink({ url: '/trpc' })] })

export type Outcome<T> = { done: T } | { refusal: Refusal } | { failed: true }

export const noConnection = 'Niet opgeslagen: geen verbinding. Probeer het over een minuut opnieuw.'

/** A mutation whose failure is a value: refused, or not arrived (no connection, server away). */
export async function send<T>(mutation: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: await mutation() }
  } catch (error) {
    const refusal = error instanceof TRPCClientError ? error.data?.refusal : null
    return isRefusal(refusal) ? { refusal } : { failed: true }
  }
}
