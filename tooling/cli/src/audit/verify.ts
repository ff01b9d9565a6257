import { type AuditPlace, checkAudit } from './check-audit.ts'
import { reportLines } from './report.ts'

/**
 * `toezicht audit verify [--json]`: exit code 0 when every chain holds, 1 when one is broken. An unsealed tail is reported and breaks nothing.
 * `say` gets each line of the outcome.
 */
export async function run(
  args: readonly string[],
  place: AuditPlace,
  say: (line: string) => void = toStdout,
): Promise<number> {
  const strange = args.find((word) => word !== '--json')
  if (strange !== undefined) {
    say(`Onbekend: ${strange}. Gebruik: toezicht audit verify [--json]`)
    return 2
  }
  const report = await checkAudit(place)
  if (args.includes('--json')) say(JSON.stringify(report))
  else for (const line of reportLines(report)) say(line)
  return report.chains.some((chain) => chain.broken) ? 1 : 0
}

function toStdout(line: string): void {
  process.stdout.write(`${line}\n`)
}
