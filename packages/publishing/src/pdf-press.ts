import { Worker } from 'node:worker_threads'
import type { PdfAttachment, PdfInput, PdfTemplate } from './pdf-input.ts'

type Waiting = { resolve: (pdf: Uint8Array) => void; reject: (problem: Error) => void }
type Press = { readonly worker: Worker; readonly waiting: Map<number, Waiting> }
type Reply = { id: number } & ({ pdf: Uint8Array } | { problem: string })

let press: Press | null = null
let lastId = 0

/**
 * Prints one document as PDF/UA-1: same bytes for the same content. One warm compiler in a thread of its own, started
 * at first use and anew after a crash; calls wait for each other. Rejects when Typst refuses.
 */
export function printPdf(template: PdfTemplate, content: PdfInput): Promise<Uint8Array> {
  return print(template, content, null)
}

/** The same document as PDF/A-3a, with a file inside it. */
export function printArchivePdf(
  template: PdfTemplate,
  content: PdfInput,
  attachment: PdfAttachment,
): Promise<Uint8Array> {
  return print(template, content, attachment)
}

function print(template: PdfTemplate, content: PdfInput, attachment: PdfAttachment | null): Promise<Uint8Array> {
  press ??= startPress()
  const { worker, waiting } = press
  lastId += 1
  const id = lastId
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.ref()
    worker.postMessage({ id, template, content, attachment })
  })
}

/** Stops the thread; whoever still waits hears a refusal. A later call starts a new one. */
export async function closePdfPress(): Promise<void> {
  await press?.worker.terminate()
}

function startPress(): Press {
  const worker = new Worker(new URL('pdf-worker.ts', import.meta.url))
  const waiting = new Map<number, Waiting>()
  const started = { worker, waiting }
  worker.unref()
  worker.on('message', (reply: Reply) => {
    const caller = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (waiting.size === 0) worker.unref()
    if ('pdf' in reply) caller?.resolve(reply.pdf)
    else caller?.reject(new Error(`Typst: ${reply.problem}`))
  })
  const stop = (problem: Error) => {
    if (press === started) press = null
    for (const caller of waiting.values()) caller.reject(problem)
    waiting.clear()
  }
  worker.on('error', stop)
  worker.on('exit', (code) => stop(new Error(`The PDF thread stopped (${code}).`)))
  return started
}
