import { randomUUID } from 'node:crypto'
import { type Channel, openChannel } from '@toezicht/database/channel'
import { z } from 'zod'
import type { Occupied } from './presence.ts'

const occupied = z.tuple([z.uuid(), z.uuid(), z.string().max(20), z.int().min(0).max(1_000)])
const message = z.object({
  from: z.uuid().optional(),
  /** Sent every few seconds, so that processes know of each other. */
  hello: z.literal(true).optional(),
  submissions: z.array(z.uuid()).optional(),
  accounts: z.array(z.uuid()).optional(),
  here: z.array(occupied).optional(),
})

/** What comes in. `recheck`: told by the database itself, because somebody may have lost the right to hear. */
export interface BusEars {
  changed(submission: string): void
  recheck(who: { submission?: string; account?: string }): void
  here(peer: string, occupied: readonly Occupied[]): void
  /** Something may have been missed. */
  opened(): void
  /** This process's own windows, for a peer that asks. */
  own(): Occupied[]
}

/** Where the processes of the portal talk; those of the console have a channel of their own. */
const portalRoom = { name: 'portal live', channel: 'live' }
export const consoleRoom = { name: 'console live', channel: 'live_console' }

const batch = 250
const pulse = 5_000
const peerPatience = 12_000
const idsPerMessage = 150
const placesPerMessage = 60

/**
 * What this process knows, told to the other processes: ids only, at most four times a second, and only while another process was heard of. Never
 * part of anybody's change.
 */
export function openBus(url: string, ears: BusEars, { name, channel: room } = portalRoom) {
  const self = randomUUID()
  const peers = new Map<string, number>()
  const changed = new Set<string>()
  const places = new Map<string, Occupied>()
  let timer: NodeJS.Timeout | null = null

  const channel: Channel = openChannel(url, {
    name,
    channel: room,
    onMessage: hear,
    onOpen: () => {
      void send([{ hello: true }])
      ears.opened()
    },
  })
  const heart = setInterval(() => {
    void send([{ hello: true }, ...herePayloads(hasPeers() ? ears.own() : [])])
  }, pulse)
  heart.unref()

  function hasPeers(): boolean {
    const now = Date.now()
    for (const [peer, heardAt] of peers) if (now - heardAt > peerPatience) peers.delete(peer)
    return peers.size > 0
  }

  function hear(payload: string): void {
    const { data } = message.safeParse(parsed(payload))
    if (!data || data.from === self) return
    if (data.from) meet(data.from)
    for (const submission of data.submissions ?? []) {
      if (data.from) ears.changed(submission)
      else ears.recheck({ submission })
    }
    for (const account of data.accounts ?? []) ears.recheck({ account })
    if (data.from && data.here) ears.here(data.from, data.here.map(placeOf))
  }

  function meet(peer: string): void {
    const isNew = !peers.has(peer)
    peers.set(peer, Date.now())
    if (isNew) void send([{ hello: true }, ...herePayloads(ears.own())])
  }

  function plan(): void {
    timer ??= setTimeout(flush, batch)
  }

  function flush(): void {
    timer = null
    const payloads = [
      ...chunks([...changed], idsPerMessage).map((submissions) => ({ submissions })),
      ...herePayloads([...places.values()]),
    ]
    changed.clear()
    places.clear()
    void send(payloads)
  }

  /** What cannot be sent is dropped: after an absence every process looks for itself. */
  async function send(payloads: readonly object[]): Promise<void> {
    if (payloads.length === 0) return
    await channel.send(payloads.map((payload) => JSON.stringify({ from: self, ...payload }))).catch(() => {})
  }

  return {
    changed(submission: string): void {
      if (!hasPeers()) return
      changed.add(submission)
      plan()
    },
    here(occupants: readonly Occupied[]): void {
      if (!hasPeers()) return
      for (const each of occupants) places.set(`${each.submission} ${each.account} ${each.section}`, each)
      plan()
    },
    async close(): Promise<void> {
      clearInterval(heart)
      if (timer) clearTimeout(timer)
      await channel.close()
    },
  }
}
export type Bus = ReturnType<typeof openBus>

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    return null
  }
}

function placeOf([submission, account, section, windows]: z.infer<typeof occupied>): Occupied {
  return { submission, account, section, windows }
}

function herePayloads(occupants: readonly Occupied[]): object[] {
  const rows = occupants.map(({ submission, account, section, windows }) => [submission, account, section, windows])
  return chunks(rows, placesPerMessage).map((here) => ({ here }))
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size)
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size))
}
