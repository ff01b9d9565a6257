import type { FileOutcome } from './receive-uploads.ts'

/** One chosen file on its way. `percent` counts what left this browser; what follows is our own look at it. */
export interface UploadLine {
  id: number
  name: string
  phase: 'waiting' | 'sending' | 'looking' | 'added' | 'refused' | 'cancelled'
  percent: number
  /** What became of it, or why not. */
  text: string | null
}

export const largestFile = 50 * 1024 * 1024

/** What the server said about one file, or did not: null after a broken connection. */
export type Answer = { status: number; file: FileOutcome | null } | null

const noConnection = 'Niet toegevoegd: geen verbinding. Uw bestand staat nog op uw computer; probeer het opnieuw.'

export function startOf(id: number, file: { name: string; size: number }): UploadLine {
  const line = { id, name: file.name, percent: 0 }
  if (file.size > largestFile) {
    const text = 'Niet toegevoegd: dit bestand is groter dan 50 MB. Kies een kleiner bestand of deel het op.'
    return { ...line, phase: 'refused', text }
  }
  return file.size === 0
    ? { ...line, phase: 'refused', text: 'Niet toegevoegd: dit bestand is leeg.' }
    : { ...line, phase: 'waiting', text: null }
}

export function sentSoFar(line: UploadLine, fraction: number): UploadLine {
  const percent = Math.min(100, Math.floor(fraction * 100))
  return { ...line, percent, phase: percent === 100 ? 'looking' : 'sending' }
}

export function endOf(line: UploadLine, answer: Answer): UploadLine {
  if (line.phase === 'cancelled') return line
  if (answer?.file?.document) {
    const text = answer.file.already
      ? `Dit bestand stond er al, als «${answer.file.title}». Het hangt nu ook bij de vraag die u koos.`
      : 'Toegevoegd'
    return { ...line, phase: 'added', percent: 100, text }
  }
  if (answer?.status === 413) return { ...line, phase: 'refused', text: 'Niet toegevoegd: dit bestand is te groot.' }
  return { ...line, phase: 'refused', text: answer?.file?.error ?? noConnection }
}

export function isUnderWay({ phase }: UploadLine): boolean {
  return phase === 'waiting' || phase === 'sending' || phase === 'looking'
}

/** "2 van 3 bestanden toegevoegd, 1 niet toegevoegd." */
export function uploadSummary(lines: readonly UploadLine[]): string {
  if (lines.length === 0) return ''
  const count = (phase: UploadLine['phase']) => lines.filter((line) => line.phase === phase).length
  const noun = lines.length === 1 ? 'bestand' : 'bestanden'
  const others = [
    count('refused') > 0 && `${count('refused')} niet toegevoegd`,
    count('cancelled') > 0 && `${count('cancelled')} geannuleerd`,
  ].filter(Boolean)
  return `${[`${count('added')} van ${lines.length} ${noun} toegevoegd`, ...others].join(', ')}.`
}
