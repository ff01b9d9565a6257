import { readFrameworkVersion } from '@toezicht/database/repositories/study'
import type { Reading } from '@toezicht/database/transaction'
import {
  type AssessmentFramework,
  assessmentFrameworkSchema,
} from '@toezicht/domain/assessment-framework/assessment-framework'

// A frozen version never changes, so a process reads each of them once.
const known = new Map<string, AssessmentFramework>()

/** The framework version a round froze. Throws when the database does not hold it: then the installation is broken. */
export async function frameworkOf(reading: Reading, version: string): Promise<AssessmentFramework> {
  const found = known.get(version)
  if (found) return found
  const framework = assessmentFrameworkSchema.parse(await readFrameworkVersion(reading, version))
  known.set(version, framework)
  return framework
}
