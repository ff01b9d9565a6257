import { routeFaults } from '@toezicht/api/route-policy'
import { policies } from './app/policies.ts'

// Run by the build: a loader or action without a policy row fails it, and so does a row without a route.
const faults = routeFaults(new URL('./app/', import.meta.url), policies)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
