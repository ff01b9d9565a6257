import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { SeedPlace } from '@toezicht/database/repositories/demo'
import { findSameFile, insertDocument } from '@toezicht/database/repositories/policy-document'
import type { Store } from '@toezicht/database/store'
import { openFileStorage } from '@toezicht/documents/file-storage'
import { documentLimit } from '@toezicht/documents/identify'
import { demoDocuments } from './documents/demo-documents.ts'
import { demoPdf } from './documents/demo-pdf.ts'
import { demoPerson } from './people.ts'
import { plans } from './seed-plans.ts'
import type { SessionOf } from './seed-sessions.ts'

export interface DocumentWorld {
  portal: Store
  places: readonly SeedPlace[]
  sessionOf: SessionOf
  accountOf: (email: string) => string
  dataDirectory: string
}

/** Hands in the documents of the demonstration as their respondents, before they send; the worker judges and reads them. What stands already stays. */
export async function seedDocuments(world: DocumentWorld): Promise<void> {
  const { portal, places, sessionOf, accountOf, dataDirectory } = world
  const storage = openFileStorage(join(dataDirectory, 'documents'))
  for (const { gemeente, partners, slug, place } of plans(places)) {
    for (const { approach, position, pages, ...document } of demoDocuments) {
      if (approach !== slug) continue
      const at = place(position)
      const person = [gemeente, ...partners][position]?.people[0] ?? ''
      if (at.status !== 'open') continue
      const bytes = demoPdf(pages)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const handedIn = await portal.read(sessionOf(person), (reading) => findSameFile(reading, at.submission, sha256))
      if (handedIn) continue
      const storageKey = randomUUID()
      const { byteSize } = await storage.put(storageKey, Readable.from([bytes]), documentLimit)
      const row = {
        ...document,
        id: randomUUID(),
        studyId: at.study,
        submission: at.submission,
        fileName: `${document.title}.pdf`,
        mediaType: 'application/pdf',
        byteSize,
        sha256,
        storageKey,
        uploadedBy: accountOf(demoPerson(person).email),
      }
      await portal.change(sessionOf(person), (changing) => insertDocument(changing, row))
    }
  }
}
