import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Measured } from './load.ts'

const run = promisify(execFile)
const places = ['/usr/bin/pgbench', '/usr/local/bin/pgbench']

/** The writes of one save (answer and history) as two plain statements in one transaction: the limit that saving is measured against. */
const script = `\\set n random(1, :submissions)
begin;
update bench.answers set value = '{"kind":"text","text":"een antwoord van gewone lengte, zoals iemand dat typt"}', version = version + 1, saved_at = now() where submission = :n;
insert into bench.answer_history (submission, question_code, version, value, saved_at, request_key) select submission, question_code, version, value, saved_at, gen_random_uuid() from bench.answers where submission = :n;
commit;
`

export function findPgbench(): string | null {
  return places.find((path) => existsSync(path)) ?? null
}

/** Runs the two writes through pgbench; percentiles come from its log of every transaction. */
export async function runPgbench(pgbench: string, url: string, clients: number, seconds: number): Promise<Measured> {
  const place = mkdtempSync(join(tmpdir(), 'pgbench-'))
  try {
    writeFileSync(join(place, 'save.sql'), script)
    const threads = Math.min(clients, 2)
    const { stdout } = await run(
      pgbench,
      [
        '-n',
        '-M',
        'prepared',
        '-c',
        `${clients}`,
        '-j',
        `${threads}`,
        '-T',
        `${seconds}`,
        '-D',
        `submissions=${clients * 8}`,
        '-f',
        'save.sql',
        '-l',
        '--log-prefix',
        'log',
        url,
      ],
      { cwd: place, maxBuffer: 1 << 20 },
    )
    const { stdout: log } = await run('sh', ['-c', "cat log.* | cut -d' ' -f3 | sort -n"], {
      cwd: place,
      maxBuffer: 1 << 28,
    })
    const times = log
      .trim()
      .split('\n')
      .map((line) => Number(line) / 1000)
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
    return { rate: Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN), p50: at(0.5), p99: at(0.99), errors: 0 }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
