import { chmodSync, mkdtempSync } from 'node:fs'
import { startEmbedded } from '@toezicht/database/embedded/embedded'
import { migrate, roleUrl } from '@toezicht/database/migrate'
import { measureBareSaves } from './bare-save.ts'
import { fiftyAnswers } from './fifty-answers.ts'
import { runPgbench } from './pgbench.ts'
import { measurePages, measureSaves, measureSendings } from './portal-saves.ts'
import { leeuwarden, publishForBench } from './published.ts'
import { startApp, startBareNode } from './servers.ts'
import { makeBenchWorld } from './world.ts'

const secret = 'a secret for measuring only, thirty-two characters'
const dir = (() => {
  const d = mkdtempSync('/var/tmp/zz-')
  chmodSync(d, 0o755)
  return d
})()
const db = await startEmbedded({ dataDirectory: dir, say: console.log })
try {
  await migrate(db.ownerUrl, secret)
  const all = await makeBenchWorld(db.ownerUrl, 464)
  const path = await publishForBench(db.ownerUrl, await leeuwarden())
  const portal = await startApp('portal', db.ownerUrl, secret, dir)
  try {
    const s = all.slice(0, 16)
    console.log('1', await measureSaves({ url: portal.url, respondents: s.slice(0, 1), questions: ['A1'], seconds: 4 }))
    console.log('16', await measureSaves({ url: portal.url, respondents: s, questions: ['A3'], seconds: 4 }))
    console.log('bare16', await measureBareSaves(roleUrl(db.ownerUrl, secret, 'portal'), s, 'V1.2.1b', 4))
    console.log('pgbench16', await runPgbench('/usr/bin/pgbench', db.ownerUrl, 16, 4))
    console.log('send', await measureSendings(portal.url, all.slice(64), fiftyAnswers(), 16))
    console.log(
      'theme',
      await measurePages(portal.url, `/vragenlijst/${s[0]?.submission}/T3`, { cookie: `portal=${s[0]?.token}` }, 8, 4),
    )
    console.log('sheet', await measurePages(portal.url, path, { 'accept-encoding': 'br' }, 32, 4))
  } finally {
    await portal.stop()
  }
} finally {
  await db.stop()
}
