/**
 * A streamed answer whose failure tells the client nothing: it simply breaks off, and `onFailure` hears why.
 * Without this the adapter would write the error's own message, which may quote content, into the answer.
 */
export function guardStream(response: Response, onFailure: (error: unknown) => void): Response {
  if (!response.body) return response
  const reader = response.body.getReader()
  const guarded = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        onFailure(error)
        controller.error(new Error('The answer broke off.'))
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return new Response(guarded, response)
}
