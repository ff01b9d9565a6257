import type { Report } from './count.ts'

/** More than this is no unsteady test but a broken product: said at once. */
const most = 3

/** The files of a run in which a test failed; none when there are too many to be chance. */
export function filesToRunAgain({ testResults }: Report): string[] {
  const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name)
  return failed.length > most ? [] : failed
}

/** One report of both runs: what the second says of a file replaces what the first said. */
export function afterAgain(first: Report, second: Report): Report {
  const told = new Set(second.testResults.map(({ name }) => name))
  const testResults = [...first.testResults.filter(({ name }) => !told.has(name)), ...second.testResults]
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const count = (...statuses: string[]) => tests.filter(({ status }) => statuses.includes(status)).length
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending', 'skipped'),
    numTodoTests: count('todo'),
    testResults,
  }
}

/** Tests that failed in the first run and passed in the second. */
export function unsteadyTests(first: Report, second: Report): string[] {
  const passed = new Set(namesOf(second, 'passed'))
  return namesOf(first, 'failed').filter((name) => passed.has(name))
}

function namesOf({ testResults }: Report, wanted: string): string[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === wanted)
      .map(({ fullName }) => `${name.split('/').at(-1)}: ${fullName}`),
  )
}
