import type { Gap } from '../publication/completeness.ts'
import { type Dossier, dossierSchema } from './dossier.ts'
import { type DossierFramework, dossierGaps } from './dossier-gaps.ts'
import { dutchReason } from './dutch-reason.ts'
import { orderDossier } from './order-dossier.ts'
import { shapeErrors } from './shape-errors.ts'

export type DossierCheck = { dossier: Dossier } | { errors: Gap[] }

/**
 * A parsed JSON value as a dossier of this framework, in the framework's order, or every error with its path.
 * Refuses: another format or framework version, unknown keys and codes, an indicator without or with two findings,
 * a missing verdict or reason, a finding over two criteria, a fourth partner, words PostgreSQL or PDF cannot hold.
 */
export function checkDossier(json: unknown, framework: DossierFramework): DossierCheck {
  const parsed = dossierSchema.safeParse(json, { error: dutchReason })
  const shape = parsed.success ? [] : parsed.error.issues.flatMap(shapeErrors)
  const meaning = dossierGaps(json, framework).filter((gap) => !shape.some(({ path }) => path === gap.path))
  if (!parsed.success || meaning.length > 0) return { errors: [...shape, ...meaning] }
  return { dossier: orderDossier(parsed.data, framework) }
}

/** The same for the text of a file; text that is no JSON is one error at the path "". */
export function checkDossierText(text: string, framework: DossierFramework): DossierCheck {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { errors: [{ path: '', reason: 'Dit bestand is geen geldige JSON.' }] }
  }
  return checkDossier(json, framework)
}
