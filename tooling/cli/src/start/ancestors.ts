import { commandLine, parentOf } from '@toezicht/database/embedded/process-table'

const packageRunner = /(^|[\s/])(npm|npx|pnpm)(\.\w+)?(\s|$)/
const shell = /^(\S*\/)?(sh|bash|dash|zsh) /

/**
 * The processes between us and the person's shell that only exist to run us: npx, pnpm and the shells they start.
 * From our parent outward; empty when we were started directly.
 */
function findRunners(): number[] {
  const found: number[] = []
  for (let pid = parentOf(process.pid); pid > 1; pid = parentOf(pid)) {
    const line = commandLine(pid)
    if (!packageRunner.test(line) && !shell.test(line)) break
    found.push(pid)
  }
  const outermost = found.findLastIndex((pid) => packageRunner.test(commandLine(pid)))
  return found.slice(0, outermost + 1)
}

/** Calls `gone` once when npx or pnpm, which ran us, was killed: they cannot pass that on. */
export function watchRunners(gone: () => void): void {
  const runners = findRunners()
  const links = runners.map((parent, at) => ({ child: at === 0 ? process.pid : (runners[at - 1] ?? 0), parent }))
  if (links.length === 0) return
  const timer = setInterval(() => {
    if (links.every(({ child, parent }) => parentOf(child) === parent)) return
    clearInterval(timer)
    gone()
  }, 1_000)
  timer.unref()
}
