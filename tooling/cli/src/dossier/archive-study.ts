import { listStudySlugs } from '@toezicht/database/repositories/dossier-place'
import { freezeFramework, saveNewStudy } from '@toezicht/database/repositories/study-setup'
import type { Changing } from '@toezicht/database/transaction'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'

export const archiveSlug = 'ggsr-2013'

/** The archive of the study of 2013, made at the first import: an empty database has no study yet. */
export async function ensureArchiveStudy(changing: Changing): Promise<void> {
  if ((await listStudySlugs(changing)).includes(archiveSlug)) return
  await freezeFramework(changing, ggsr2013)
  await saveNewStudy(
    changing,
    {
      slug: archiveSlug,
      name: 'GGSR 2013',
      kind: 'archive',
      fictional: false,
      introduction:
        'In 2013 onderzochten vijf inspecties samen hoe 21 gemeenten zorgen voor gezinnen met geringe sociale redzaamheid. Zij bekeken 30 aanpakken.',
    },
    { name: 'Beleid', frameworkVersion: ggsr2013.version, deadline: null },
  )
}
