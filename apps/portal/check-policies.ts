import { readFileSync } from 'node:fs'
import { portalRouter } from '@toezicht/api/portal'
import { mountFaults, procedureFaults } from '@toezicht/api/procedure-policy'
import { routeFaults } from '@toezicht/api/route-policy'
import { mountPolicies, policies } from './app/policies.ts'

// Run by the build: a loader, action, mount or procedure without its policy row fails it, and so does a row without what it is about.
const faults = [
  ...routeFaults(new URL('./app/', import.meta.url), policies),
  ...mountFaults(readFileSync(new URL('./server.ts', import.meta.url), 'utf8'), mountPolicies),
  ...procedureFaults(portalRouter),
]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
