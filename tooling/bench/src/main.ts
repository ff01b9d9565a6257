import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbedded } from '@toezicht/database/embedded/embedded'
import { migrate } from '@toezicht/database/migrate'
import { largeRows } from './large-report.ts'
import { measureAll } from './measure.ts'
import { measureLarge } from './measure-large.ts'
import { measurePeople } from './measure-people.ts'
import { peopleRows } from './people-report.ts'
import { reportRows } from './report.ts'
import { asTable } from './table.ts'

const { values: flags } = parseArgs({
  options: { json: { type: 'boolean', default: false }, minutes: { type: 'string' }, only: { type: 'string' } },
})
const minutes = flags.minutes === undefined ? 0.5 : Number(flags.minutes)
if (!(minutes > 0) || (flags.only !== undefined && !['people', 'main', 'large'].includes(flags.only)))
  throw new Error('Usage: pnpm bench [--json] [--minutes 10] [--only people|main|large]')
const does = (part: string) => flags.only === undefined || flags.only === part
const say = (line: string) => void (flags.json ? process.stderr : process.stdout).write(`${line}\n`)
const secret = 'a secret for measuring only, thirty-two characters'

const dataDirectory = mkdtempSync(join(tmpdir(), 'toezicht-bench-'))
say('Measuring: nothing else should run on this machine.')
const database = await startEmbedded({ dataDirectory, say })
try {
  await migrate(database.ownerUrl, secret)
  const place = { ownerUrl: database.ownerUrl, secret, dataDirectory, say }
  const busy = does('people') ? await measurePeople(place, minutes) : null
  const measured = does('main') ? await measureAll(place) : null
  const large = does('large') ? await measureLarge(place) : null
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`
  const rows = [
    ...(measured ? reportRows(measured) : []),
    ...(busy ? peopleRows(busy) : []),
    ...(large ? largeRows(large) : []),
  ]
  if (flags.json) process.stdout.write(`${JSON.stringify({ machine, ...measured, ...busy, large }, null, 2)}\n`)
  else say(`\n${machine}\n\n${asTable(rows)}`)
} finally {
  await database.stop()
  rmSync(dataDirectory, { recursive: true, force: true })
}
