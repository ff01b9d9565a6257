import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { makeDataDirectory, type Product, startProduct } from './product.ts'

const template = inject('template')
const dataDirectory = makeDataDirectory()
// With its owners: PostgreSQL's files are not ours when root runs the tests.
execFileSync('cp', ['-a', `${template.directory}/.`, dataDirectory])
// Two copies that start at once would both want the port the first start chose.
rmSync(join(dataDirectory, 'postgres.port'))
const running = await startProduct(dataDirectory, ['--built'])

/** The running product that this test file has to itself: a fresh demonstration, whatever other files did to theirs. */
export const product: Product = {
  portal: running.portal,
  console: running.console,
  said: running.said,
  dataDirectory,
  pictures: process.env.PICTURES ?? null,
  accounts: template.accounts,
  invitations: template.invitations.map((each) => ({
    ...each,
    link: each.link.replace(template.portal, running.portal),
  })),
}

afterAll(async () => {
  await running.stop()
  rmSync(dataDirectory, { recursive: true, force: true })
})
