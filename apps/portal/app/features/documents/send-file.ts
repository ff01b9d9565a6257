import type { FileOutcome } from './receive-uploads.ts'
import type { Answer } from './upload-line.ts'

/** Sends one form with one file and tells how far it is. `fetch` cannot: it knows nothing of what has left. Null when the connection broke. */
export function sendFile(
  address: string,
  form: FormData,
  stop: AbortSignal,
  onSent: (fraction: number) => void,
): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('accept', 'application/json')
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => resolve({ status: request.status, file: fileOf(request.responseText) }))
    for (const end of ['error', 'abort', 'timeout'] as const) request.addEventListener(end, () => resolve(null))
    stop.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}

function fileOf(text: string): FileOutcome | null {
  try {
    const answer: { files?: FileOutcome[] } = JSON.parse(text)
    return answer.files?.[0] ?? null
  } catch {
    return null
  }
}
