import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { NothingStored, type Storage } from './storage.ts'

/** A stream went on past what the caller allows. */
export class TooLarge extends Error {}

/**
 * Documents as files in one folder of the data directory, outside any web root, readable by us alone. A key must be a random UUID of our own:
 * nothing a person typed ever reaches the file system.
 */
export function openFileStorage(directory: string): Storage {
  const pathOf = (key: string) => {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key)) throw new Error('A storage key is a UUID')
    return join(directory, key)
  }
  return {
    async put(key, bytes, maximumBytes) {
      const path = pathOf(key)
      await mkdir(directory, { recursive: true, mode: 0o700 })
      const digest = createHash('sha256')
      let byteSize = 0
      const counted = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          byteSize += chunk.length
          digest.update(chunk)
          done(byteSize > maximumBytes ? new TooLarge() : null, chunk)
        },
      })
      try {
        await pipeline(bytes, counted, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
      return { byteSize, sha256: digest.digest('hex') }
    },
    open: (key, range) =>
      new Promise((resolve, reject) => {
        const part = range && { start: range.first, end: range.last }
        const stream = createReadStream(pathOf(key), { highWaterMark: 32 * 1024, ...part })
        stream.once('open', () => resolve(stream))
        stream.once('error', (error: NodeJS.ErrnoException) =>
          reject(error.code === 'ENOENT' ? new NothingStored(key) : error),
        )
      }),
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}
