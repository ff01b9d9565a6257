import type { z } from 'zod'
import { pathOf } from '../publication/complete-factsheet.ts'
import type { Gap } from '../publication/completeness.ts'

/** One issue of zod as errors with their path; every unknown key is one of its own. */
export function shapeErrors(issue: z.core.$ZodIssue): Gap[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), reason: issue.message }))
  return [{ path: pathOf(issue.path), reason: issue.message }]
}
