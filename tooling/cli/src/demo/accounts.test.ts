import { expect, it } from 'vitest'
import type { Environment } from '../environment.ts'
import { run } from './accounts.ts'

it('in production there are no demo accounts to list', async () => {
  const environment = { mode: 'production' } as Environment
  await expect(run([], environment)).rejects.toThrow('in production there are no demo accounts')
})
