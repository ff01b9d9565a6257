/** Where a document of an approach is read, at a page and with what was searched for. */
export function documentAddress({ assessment, document, page = 1, query = '' }: DocumentPlace): string {
  const search = new URLSearchParams({ bladzijde: String(page), ...(query && { zoek: query }) })
  return `/aanpakken/${assessment}/stukken/${document}?${search}`
}

export interface DocumentPlace {
  assessment: string
  document: string
  page?: number
  query?: string
}
