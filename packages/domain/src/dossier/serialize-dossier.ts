import { type Dossier, dossierSchema } from './dossier.ts'

/**
 * The bytes of a dossier: keys in the order of the schema, two spaces, one line break at the end. The same dossier
 * gives the same text, whoever built it. Throws on what the schema refuses; run `orderDossier` before it.
 */
export function serializeDossier(dossier: Dossier): string {
  return `${JSON.stringify(dossierSchema.parse(dossier), null, 2)}\n`
}
