import { z } from 'zod'
import { dossierSchema } from './dossier.ts'

/** JSON Schema (2020-12) of a dossier; `docs/dossier.schema.json` is this text. Meaning is checked by `checkDossier`. */
export function dossierJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(dossierSchema)
  return `${JSON.stringify({ $schema, title: 'toezicht-dossier/1', ...schema }, null, 2)}\n`
}
