import { inject } from 'vitest'
import type { Product } from './product.ts'

const at = Number(process.env.VITEST_POOL_ID) - 1
const found = inject('products')[at]
if (!found) throw new Error(`No product was started for test worker ${at + 1}.`)

/** The running product that this test file has to itself. */
export const product: Product = found
