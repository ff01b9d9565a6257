import { useEffect, useState } from 'react'
import { currentDocuments } from './current-documents.ts'
import type { ShownDocument } from './document-words.ts'

const isWaiting = ({ scan, destroyedAt }: ShownDocument) => scan === 'waiting' && destroyedAt === null

/** The documents as they stand now: looks again while one of them waits for the scanner, first soon, then less and less often. */
export function useJudged(submission: string, documents: readonly ShownDocument[]): readonly ShownDocument[] {
  const [fresh, setFresh] = useState<readonly ShownDocument[]>([])
  const [looks, setLooks] = useState(0)
  const shown = documents.map((document) => fresh.find(({ id }) => id === document.id) ?? document)
  const waits = shown.some(isWaiting)
  useEffect(() => {
    if (!waits) return
    const look = async () => {
      const found = await currentDocuments(submission)
      if (found) setFresh(found)
      setLooks((before) => before + 1)
    }
    const timer = setTimeout(look, Math.min(15_000, 1_000 * 1.5 ** looks))
    return () => clearTimeout(timer)
  }, [waits, looks, submission])
  return shown
}
