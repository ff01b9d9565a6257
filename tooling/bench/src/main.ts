import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '@toezicht/database/embedded/embedded'
import { migrate } from '@toezicht/database/migrate'
import { measureAll } from './measure.ts'
import { reportRows } from './report.ts'
import { asTable } from './table.ts'

const json = process.argv.includes('--json')
const say = (line: string) => void (json ? process.stderr : process.stdout).write(`${line}\n`)
const secret = 'a secret for measuring only, thirty-two characters'

const dataDirectory = mkdtempSync(join(tmpdir(), 'toezicht-bench-'))
say('Measuring takes about two minutes; nothing else should run on this machine.')
const database = await startEmbedded({ dataDirectory, say })
try {
  await migrate(database.ownerUrl, secret)
  const measured = await measureAll({ ownerUrl: database.ownerUrl, secret, dataDirectory, say })
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`
  if (json) process.stdout.write(`${JSON.stringify({ machine, ...measured }, null, 2)}\n`)
  else say(`\n${machine}\n\n${asTable(reportRows(measured))}`)
} finally {
  await database.stop()
  rmSync(dataDirectory, { recursive: true, force: true })
}
