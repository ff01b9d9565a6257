import type { AnyTRPCRouter } from '@trpc/server'
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { Call } from './call.ts'

/** Status and JSON of an answer, byte for byte what `answerCall` gives. */
export interface DirectAnswer {
  status: number
  json: string
}

/**
 * Calls one mutation with its input in hand: the same procedure with its policy and refusals, without the request and response objects of the fetch
 * adapter. A surprise is handed to `report` and answered without its message.
 */
export async function answerMutation(
  router: AnyTRPCRouter,
  asked: { path: string; input: unknown },
  call: Call,
  report: (error: unknown) => void,
): Promise<DirectAnswer> {
  const { path, input } = asked
  const type = 'mutation'
  try {
    const getRawInput = async () => input
    const data = await callTRPCProcedure({
      router,
      path,
      type,
      ctx: call,
      getRawInput,
      signal: undefined,
      batchIndex: 0,
    })
    return { status: 200, json: JSON.stringify({ result: { data } }) }
  } catch (thrown) {
    const error = getTRPCErrorFromUnknown(thrown)
    if (error.code === 'INTERNAL_SERVER_ERROR') report(error.cause ?? error)
    const shape = getTRPCErrorShape({ config: router._def._config, error, type, path, input, ctx: call })
    return { status: getHTTPStatusCodeFromError(error), json: JSON.stringify({ error: shape }) }
  }
}
