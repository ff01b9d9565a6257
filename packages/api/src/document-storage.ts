import { join } from 'node:path'
import { openFileStorage } from '@toezicht/documents/file-storage'
import { documentLimit } from '@toezicht/documents/identify'
import type { Storage } from '@toezicht/documents/storage'

/** Policy documents of this installation: files under its data directory. */
export function openDocumentStorage(dataDirectory: string): Storage {
  return openFileStorage(join(dataDirectory, 'documents'))
}

/** What a request with one document may weigh: the document and a little room for the form around it. In bytes. */
export const uploadLimit = documentLimit + 64 * 1024
