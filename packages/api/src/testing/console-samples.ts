import type { ConsoleRouter } from '../console.ts'
import { factCheckSamples } from './fact-check-samples.ts'
import { fieldworkSamples } from './fieldwork-samples.ts'
import { judgingSamples } from './judging-samples.ts'
import { peopleSamples } from './people-samples.ts'
import { publicationSamples } from './publication-samples.ts'
import { reportSamples } from './report-samples.ts'
import type { Sample } from './sample.ts'

type Procedure = keyof ConsoleRouter['_def']['record']
/** Some of the samples, of one part of the console. */
export type ConsoleSamples = Partial<Record<Procedure, Sample>>

/** How each procedure of the console is called about a place of the world. A new procedure without a line in one of the parts does not type-check. */
export const consoleSamples: Record<Procedure, Sample> = {
  ...peopleSamples,
  ...fieldworkSamples,
  ...judgingSamples,
  ...publicationSamples,
  ...factCheckSamples,
  ...reportSamples,
}
