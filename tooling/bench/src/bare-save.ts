import { randomUUID } from 'node:crypto'
import { connect } from '@toezicht/database/connect'
import { type Measured, runLoad } from './load.ts'
import type { BenchRespondent } from './world.ts'

const statement = 'select access.save_answers($1, $2, $3, $4::jsonb) as outcome'

/** The save's own SQL function through a bare pool, as role portal: what the database alone costs, without HTTP and rules. */
export async function measureBareSaves(
  portalUrl: string,
  respondents: BenchRespondent[],
  question: string,
  seconds: number,
): Promise<Measured> {
  const connection = connect(portalUrl, { name: 'bench', max: 8 })
  const versions = respondents.map(() => 0)
  try {
    return await runLoad(respondents.length, seconds, async (at) => {
      const { submission, sessionHash } = respondents[at] as BenchRespondent
      const items = [
        {
          question,
          value: { kind: 'text', text: 'een antwoord van gewone lengte, zoals iemand dat typt' },
          explanation: null,
          expected: versions[at] ?? 0,
        },
      ]
      const { rows } = await connection.pool.query(statement, [
        sessionHash,
        submission,
        randomUUID(),
        JSON.stringify(items),
      ])
      const saved = rows[0]?.outcome?.answers?.[0]
      if (saved?.outcome !== 'saved') throw new Error(JSON.stringify(rows[0]?.outcome))
      versions[at] = saved.version
    })
  } finally {
    await connection.close()
  }
}
