import { expect, test } from 'vitest'
import { product } from './harness/product-here.ts'

test.each([
  ['portal', product.portal],
  ['console', product.console],
])('the %s says that it is well, with its version and how fast the database answers', async (_name, address) => {
  const answer = await fetch(`${address}/healthz`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    databaseLatencyMs: expect.any(Number),
  })
})
