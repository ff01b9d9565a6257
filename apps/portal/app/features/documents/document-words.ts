import { dutchDate, dutchDay } from '@toezicht/ui/dutch-time'

/** What a screen of the portal knows of a document. */
export interface ShownDocument {
  id: string
  title: string
  fileName: string
  byteSize: number
  scan: 'waiting' | 'not-scanned' | 'clean' | 'refused'
  destroyedAt: string | null
}

/** Whether its bytes can be had now. */
export function canDownload({ scan, destroyedAt }: Pick<ShownDocument, 'scan' | 'destroyedAt'>): boolean {
  return destroyedAt === null && (scan === 'clean' || scan === 'not-scanned')
}

const scanWords = {
  waiting: 'wordt gecontroleerd op virussen',
  'not-scanned': 'niet gescand op virussen',
  clean: 'gecontroleerd op virussen',
  refused: 'geweigerd door de virusscanner; STJ krijgt dit stuk niet',
} as const

/** The state of a document in words. */
export function documentState({ scan, destroyedAt }: Pick<ShownDocument, 'scan' | 'destroyedAt'>): string {
  return destroyedAt ? `vernietigd door STJ op ${dutchDay(destroyedAt)}` : scanWords[scan]
}

/** "84 kB", "1,2 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
}

/** A day as one types it again: "12 maart 2025". */
export function typedDay(day: string | null): string {
  return day ? dutchDate(day) : ''
}
