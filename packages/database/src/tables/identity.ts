import type { Generated } from 'kysely'

export interface IdentityAccountsTable {
  id: Generated<string>
  app: string
  name: string
  email: string
  password_hash: string | null
  totp_secret: string | null
  totp_last_step: string | null
  administrator: Generated<boolean>
  inspectorate: string | null
  created_at: Generated<Date>
  last_signed_in_at: Date | null
  deactivated_at: Date | null
}

export interface IdentitySessionsTable {
  token_hash: Buffer
  id: Generated<string>
  account_id: string
  app: string
  device: Generated<string>
  created_at: Generated<Date>
  last_seen_at: Generated<Date>
  expires_at: Date
}
