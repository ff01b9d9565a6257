import type { AppLoadContext } from '@remix-run/server-runtime'

/** The fact checks of a running study; none of an archive, which has no such life. Administrators as such see none. */
export async function factChecksOf(context: AppLoadContext, study: { id: string; kind: string } | null) {
  if (study?.kind !== 'running') return []
  return (await quietly(context, study.id))?.factChecks ?? []
}

/** Those of the first study that the reader works on, for the line above the queue. */
export async function waitingFactChecks(context: AppLoadContext) {
  const found = await quietly(context, null)
  return { study: found?.study?.id ?? null, factChecks: found?.factChecks ?? [] }
}

/** An administrator who works on no study has no fact checks: that is no error here. */
async function quietly(context: AppLoadContext, study: string | null) {
  try {
    return await context.api.listFactChecks({ study })
  } catch (error) {
    if (context.refusalOf(error)?.refused === 'outside-scope') return null
    throw error
  }
}
