import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Product } from './product.ts'

/** What lies unsent in this browser, of whatever account: the texts as they were typed. */
export function unsentIn(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('toezicht-unsent', 1)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('answers').objectStore('answers').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result.map(({ flying, next }) => JSON.stringify((next ?? flying).value)))
          }
        }
      }),
  )
}

/** Kills the portal's process, without a word; its parent starts it again. */
export function killPortal({ dataDirectory }: Product): void {
  const [parent = ''] = readFileSync(join(dataDirectory, 'running.pid'), 'utf8').split(' ')
  const children = execFileSync('ps', ['--ppid', parent, '-o', 'pid=,args=']).toString().split('\n')
  const portal = children.find((line) => line.includes('apps/portal/server.ts'))
  if (!portal) throw new Error(`No portal among:\n${children.join('\n')}`)
  process.kill(Number.parseInt(portal, 10), 'SIGKILL')
}
