import type { Environment } from '../environment.ts'
import type { Installation } from '../installation.ts'

/** Fills an empty demonstration. */
export async function seedDemonstration(_environment: Environment, _installation: Installation): Promise<void> {}
