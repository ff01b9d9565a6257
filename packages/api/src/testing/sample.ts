import type { Corner } from './corner.ts'

/**
 * How a procedure is called about one place of the world; or, as a sentence, why the matrix has nothing to ask of it.
 * `mixed`: the same call with a parent of the first place and a child of the second. `everywhere`: the call names nothing, so there is no foreign cell.
 * `silent`: a foreign call answers with nothing instead of a refusal.
 */
export type Sample =
  | string
  | {
      about(corner: Corner): unknown
      mixed?(own: Corner, foreign: Corner): unknown
      everywhere?: boolean
      silent?: boolean
      /** Who succeeds in the allowed cell; the lead when not said. */
      by?: 'lead' | 'inspector' | 'secondInspector' | 'administrator'
      /** Portal: what the same person did before the allowed cell. */
      first?: { call: string; input(corner: Corner): unknown }[]
      /** Calls that must have happened before the allowed cell. */
      after?: { call: string; input(corner: Corner): unknown; by: 'lead' | 'inspector' | 'secondInspector' }[]
    }

/** A factsheet's first revision is the database's to hash; the allowed cell reads it first. */
export const currentHash = 'the content hash as it stands'
