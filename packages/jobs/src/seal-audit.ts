import {
  listHeadsBeyond,
  listLastSeals,
  listUnsealedEvents,
  lockSealing,
  saveSeals,
} from '@toezicht/database/repositories/sealing'
import type { Store } from '@toezicht/database/store'
import type { Changing } from '@toezicht/database/transaction'
import { chainOf, headsOf, sealEvents } from './audit-chain.ts'
import { type SealingKey, sealingKey } from './audit-signature.ts'
import type { HeadFile } from './head-file.ts'
import type { WriteLine } from './worker-log.ts'

export interface Sealer {
  /** Seals what can be sealed now; true when there was more than one batch holds. */
  round(): Promise<boolean>
}

const batch = 2_000
/** How far below the newest seal a late event is looked for; everything is looked at now and then. */
const window = 10_000
const fullLookEvery = 10 * 60_000

/** Seals the audit log, round after round, and exports the signed heads; several sealers at once do no harm. */
export function openSealer(parts: { store: Store; secret: string; headFile: HeadFile; log: WriteLine }): Sealer {
  const { store, headFile, log } = parts
  const key = sealingKey(parts.secret)
  let exported: Map<string, number> | null = null
  let lookedAtAll = Number.NEGATIVE_INFINITY
  return {
    async round() {
      const all = Date.now() - lookedAtAll >= fullLookEvery
      const sealed = await store.change(null, (changing) => sealBatch(changing, key, all ? null : window))
      const more = sealed === batch
      if (all && !more) lookedAtAll = Date.now()
      exported ??= await positionsIn(headFile)
      if (sealed > 0 || all) await exportHeads(store, headFile, exported)
      if (sealed > 0) log({ event: 'audit-sealed', events: sealed })
      return more
    },
  }
}

async function sealBatch(changing: Changing, key: SealingKey, look: number | null): Promise<number> {
  if (!(await lockSealing(changing))) return 0
  const events = await listUnsealedEvents(changing, look, batch)
  if (events.length === 0) return 0
  const chains = [...new Set(events.map(chainOf))]
  const seals = sealEvents(events, await listLastSeals(changing, chains))
  const heads = headsOf(seals).map(({ chain, position, hash }) => ({
    chain,
    position,
    hash,
    signature: key.sign({ chain, position, hash }),
    publicKey: key.publicKey,
  }))
  await saveSeals(changing, seals, heads)
  return events.length
}

async function positionsIn(headFile: HeadFile): Promise<Map<string, number>> {
  const { heads } = await headFile.read()
  const positions = new Map<string, number>()
  for (const { chain, position } of heads) positions.set(chain, Math.max(position, positions.get(chain) ?? 0))
  return positions
}

/** After the commit: a crash in between leaves heads in the database that the next round exports. */
async function exportHeads(store: Store, headFile: HeadFile, exported: Map<string, number>): Promise<void> {
  const heads = await store.read(null, (reading) => listHeadsBeyond(reading, exported))
  await headFile.append(heads)
  for (const { chain, position } of heads) exported.set(chain, position)
}
