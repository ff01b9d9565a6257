import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { listAccounts, makeDataDirectory, type Product, startProduct } from './product.ts'

/** The demonstration as it is after its first start, stopped: every test file works in a copy. */
export interface Template extends Pick<Product, 'accounts' | 'invitations' | 'portal'> {
  directory: string
}

declare module 'vitest' {
  interface ProvidedContext {
    template: Template
  }
}

/** Builds and fills the demonstration once, before the first test file. */
export default async function makeTemplate(project: TestProject): Promise<() => void> {
  const directory = makeDataDirectory()
  const running = await startProduct(directory)
  const known = await listAccounts(running)
  await running.stop()
  project.provide('template', { directory, portal: running.portal, ...known })
  return () => rmSync(directory, { recursive: true, force: true })
}
