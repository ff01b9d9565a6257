/** Category of the Woo (article 3.3, 2j) in the list of TOOI: what STJ publishes are onderzoeksrapporten. */
export const wooCategory = {
  label: 'onderzoeksrapporten',
  uri: 'https://identifier.overheid.nl/tooi/def/thes/kern/c_fdaee95e',
} as const

export const publisher = 'Samenwerkend Toezicht Jeugd (STJ)'
export const licence = {
  name: 'CC0 1.0',
  address: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
  uri: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const

export type Metadata = readonly (readonly [name: string, content: string])[]

/** What a machine reads about a publication: who, what, when, which category of the Woo. `date`: a (partial) date. */
export function publicationMetadata(page: { title: string; date: string | null }): Metadata {
  return [
    ['DCTERMS.title', page.title],
    ['DCTERMS.creator', publisher],
    ['DCTERMS.publisher', publisher],
    ['DCTERMS.language', 'nl-NL'],
    ['DCTERMS.type', wooCategory.label],
    ['OVERHEID.informatiecategorie', wooCategory.uri],
    ...(page.date === null ? [] : ([['DCTERMS.issued', page.date]] as const)),
  ]
}
