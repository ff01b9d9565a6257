import { useCallback, useEffect, useRef, useState } from 'react'
import { sendFile } from './send-file.ts'
import { endOf, isUnderWay, sentSoFar, startOf, type UploadLine } from './upload-line.ts'

interface Waiting {
  id: number
  file: File
  /** Fields that stand before the file. */
  fields: readonly [string, string][]
}

/** Sends chosen files one after another; each can be cancelled or tried again without touching the others. */
export function useUploads(address: string, onAdded: () => void) {
  const [lines, setLines] = useState<readonly UploadLine[]>([])
  const known = useRef(new Map<number, Waiting>())
  const queue = useRef<Waiting[]>([])
  const current = useRef<{ id: number; stop: AbortController } | null>(null)

  const change = useCallback((id: number, to: (line: UploadLine) => UploadLine) => {
    setLines((before) => before.map((line) => (line.id === id ? to(line) : line)))
  }, [])

  const next = useCallback(async () => {
    if (current.current) return
    for (let waiting = queue.current.shift(); waiting; waiting = queue.current.shift()) {
      const { id, file, fields } = waiting
      const stop = new AbortController()
      current.current = { id, stop }
      const form = new FormData()
      for (const [name, value] of fields) form.append(name, value)
      form.append('file', file)
      const answer = await sendFile(address, form, stop.signal, (fraction) =>
        change(id, (line) => sentSoFar(line, fraction)),
      )
      current.current = null
      change(id, (line) => endOf(line, answer))
      if (answer?.file?.document) onAdded()
    }
  }, [address, change, onAdded])

  const enqueue = useCallback(
    (waiting: readonly Waiting[]) => {
      queue.current.push(...waiting)
      void next()
    },
    [next],
  )
  const add = (files: readonly File[], fields: readonly [string, string][]) => {
    const first = known.current.size
    const started = files.map((file, at) => {
      const waiting = { id: first + at, file, fields }
      known.current.set(waiting.id, waiting)
      return { waiting, line: startOf(waiting.id, file) }
    })
    setLines((before) => [...before, ...started.map(({ line }) => line)])
    enqueue(started.flatMap(({ waiting, line }) => (line.phase === 'waiting' ? [waiting] : [])))
  }
  const cancel = (id: number) => {
    queue.current = queue.current.filter((waiting) => waiting.id !== id)
    change(id, (line) => (isUnderWay(line) ? { ...line, phase: 'cancelled', text: 'Geannuleerd' } : line))
    if (current.current?.id === id) current.current.stop.abort()
  }
  const retry = (id: number) => {
    const waiting = known.current.get(id)
    if (!waiting) return
    change(id, () => startOf(id, waiting.file))
    enqueue([waiting])
  }

  const busy = lines.some(isUnderWay)
  useEffect(() => {
    if (!busy) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [busy])
  return { lines, add, cancel, retry }
}
