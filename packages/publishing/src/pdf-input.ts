/** The documents we print; each has a template of its own in `typst/`. */
export type PdfTemplate = 'factsheet' | 'questionnaire' | 'receipt'

/** What every template gets besides its own words. The date is the document's own: the same content gives the same bytes. */
export interface PdfInput {
  readonly title: string
  readonly date: { readonly year: number; readonly month: number; readonly day: number }
}
