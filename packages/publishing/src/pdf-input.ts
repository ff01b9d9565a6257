/** The documents we print; each has a template of its own in `typst/`. */
export type PdfTemplate = 'tree' | 'questionnaire' | 'receipt'

/** What every template gets besides its own words. The date is the document's own: the same content gives the same bytes. */
export interface PdfInput {
  readonly title: string
  readonly date: { readonly year: number; readonly month: number; readonly day: number }
  /** For each table, in reading order: the first cell of a row is its header. Absent where a template has no tables. */
  readonly rowHeaders?: readonly boolean[]
}

/** A file that travels inside a PDF for the archive. `text` as UTF-8. */
export interface PdfAttachment {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly text: string
}
