import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { birthMark, isAlive } from './process-table.ts'

/**
 * Takes the data directory for this process: never two installations on one directory.
 * A lock left by a killed process is taken over. Throws one clear line when its holder lives.
 */
export function takeOwnerLock(dataDirectory: string): () => void {
  const file = join(dataDirectory, 'running.pid')
  const mine = `${process.pid} ${birthMark(process.pid)}\n`
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      refuseLiveHolder(file, dataDirectory)
      rmSync(file, { force: true })
    }
  }
  throw new Error(`Cannot take ${file}.`)
}

function refuseLiveHolder(file: string, dataDirectory: string): void {
  const [pid, ...mark] = readFileSync(file, 'utf8').trim().split(' ')
  const holder = Number(pid)
  if (holder > 0 && isAlive(holder) && birthMark(holder) === mark.join(' ')) {
    throw new Error(
      `TOEZICHT_DATA: process ${holder} already runs on ${dataDirectory}; stop it or choose another directory.`,
    )
  }
}
