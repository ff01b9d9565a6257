import type { MarkedText } from '@toezicht/domain/document/marked-text'

/** One page of a document as the console shows it. */
export interface ShownPage {
  state: 'there' | 'waiting' | 'refused' | 'destroyed'
  page: number
  about: {
    id: string
    title: string
    fileName: string
    mediaType: string
    /** Null: nobody counted (a picture, or a document from before pages were counted). */
    pageCount: number | null
    scanned: boolean
    destroyed: { at: string; reason: string | null } | null
  }
  /** `words`: what was found on this page, in small letters. Null: the page has no text. */
  text: (MarkedText & { words: string[] }) | null
  /** Pages on which the words stand. */
  foundOn: number[]
}

export function pageKind({ mediaType }: ShownPage['about']): 'pdf' | 'picture' | 'text' {
  if (mediaType === 'application/pdf') return 'pdf'
  return mediaType.startsWith('image/') ? 'picture' : 'text'
}

/** What a page of this kind of document is called: a workbook has sheets. */
export function pageWord({ mediaType }: ShownPage['about']): 'bladzijde' | 'werkblad' {
  return mediaType.endsWith('spreadsheetml.sheet') ? 'werkblad' : 'bladzijde'
}
