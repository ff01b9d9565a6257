import { connect } from '@toezicht/database/connect'
import { countUnsealedEvents, listChains, listHeadsBeyond } from '@toezicht/database/repositories/sealing'
import { openStore } from '@toezicht/database/store'
import type { Reading } from '@toezicht/database/transaction'
import { sealingKey } from '@toezicht/jobs/audit-signature'
import { openHeadFile } from '@toezicht/jobs/head-file'
import { type CheckedChain, type Claim, checkChain } from './check-chain.ts'

export interface AuditPlace {
  /** The owner of the database sees every chain. */
  ownerUrl: string
  dataDirectory: string
  secret: string
}

export interface AuditReport {
  chains: CheckedChain[]
  heads: { database: number; file: number; damagedLines: number[] }
  /** Events after the last seal: nothing vouches for them yet. */
  unsealed: { count: number; firstId: string | null }
}

/** Checks every chain of the audit log against its events, its signed heads and the exported heads. Changes nothing. */
export async function checkAudit({ ownerUrl, dataDirectory, secret }: AuditPlace): Promise<AuditReport> {
  // First the file, then the heads, then the seals: what is sealed meanwhile is not missed by what was read before.
  const file = await openHeadFile(dataDirectory).read()
  const store = openStore(connect(ownerUrl, { name: 'toezicht audit verify', max: 1 }))
  try {
    return await store.read(null, async (reading) => {
      const stored = await listHeadsBeyond(reading, new Map())
      const claims: Claim[] = [
        ...stored.map((head) => ({ ...head, source: 'database' as const })),
        ...file.heads.map((head) => ({ ...head, source: 'file' as const })),
      ]
      return {
        chains: await checkChains(reading, claims, sealingKey(secret).publicKey),
        heads: { database: stored.length, file: file.heads.length, damagedLines: file.damaged },
        unsealed: await countUnsealedEvents(reading),
      }
    })
  } finally {
    await store.close()
  }
}

async function checkChains(reading: Reading, claims: readonly Claim[], publicKey: Buffer): Promise<CheckedChain[]> {
  const claimsOf = Map.groupBy(claims, (claim) => claim.chain)
  const chains = new Set([...(await listChains(reading)), ...claimsOf.keys()])
  const checked: CheckedChain[] = []
  for (const chain of [...chains].sort()) {
    checked.push(await checkChain(reading, chain, claimsOf.get(chain) ?? [], publicKey))
  }
  return checked
}
