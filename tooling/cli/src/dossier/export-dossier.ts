import { findMunicipalityToExport, listStudiesOfMunicipality } from '@toezicht/database/repositories/dossier-export'
import type { Store } from '@toezicht/database/store'
import { assessmentFrameworkSchema } from '@toezicht/domain/assessment-framework/assessment-framework'
import { checkDossier } from '@toezicht/domain/dossier/check-dossier'
import { serializeDossier } from '@toezicht/domain/dossier/serialize-dossier'
import type { Gap } from '@toezicht/domain/publication/completeness'
import { dossierOf } from './dossier-of.ts'

export type ExportOutcome = { text: string; unfinished: number } | { errors: Gap[] }

/** The bytes of a gemeente's dossier in a study; what cannot be imported again is refused with its path. `store` is the owner's. */
export async function exportDossier(store: Store, municipality: string, study: string): Promise<ExportOutcome> {
  return store.read(null, async (reading) => {
    const stored = await findMunicipalityToExport(reading, study, municipality)
    if (!stored) {
      const elsewhere = await listStudiesOfMunicipality(reading, municipality)
      const where = elsewhere.length > 0 ? ` Wel in: ${elsewhere.join(', ')} (kies met --study).` : ''
      return { errors: [{ path: '', reason: `De gemeente "${municipality}" doet niet mee in "${study}".${where}` }] }
    }
    const { dossier, unfinished } = dossierOf(stored)
    const checked = checkDossier(dossier, assessmentFrameworkSchema.parse(stored.framework))
    return 'errors' in checked ? checked : { text: serializeDossier(checked.dossier), unfinished }
  })
}
