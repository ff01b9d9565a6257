import { listOpenInvitations } from '@toezicht/database/repositories/demo'
import { testSecret } from '@toezicht/database/testing/cluster'
import { freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { verifyPassword } from '@toezicht/identity/passwords'
import { openTotpSecret } from '@toezicht/identity/secrets'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportDossier } from '../dossier/export-dossier.ts'
import { importDossier } from '../dossier/import-dossier.ts'
import { type FilledDemonstration, filledDemonstration } from '../testing/filled-demonstration.ts'
import { knownAccounts } from './accounts.ts'

/** What people do with the demonstration: sign in, carry a dossier elsewhere, start again after a break. */
let demo: FilledDemonstration
const look = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  rawSql<Row>(demo.fresh.superuserUrl, text, values)

beforeAll(async () => {
  demo = await filledDemonstration()
})
afterAll(() => demo.close())

describe('the sign-ins', () => {
  it('every listed account exists, with this password and this TOTP secret', async () => {
    const known = knownAccounts()
    const stored = await look<{
      id: string
      app: string
      email: string
      password_hash: string
      totp_secret: string | null
    }>('select id, app, email, password_hash, totp_secret from identity.accounts where password_hash is not null')
    expect(stored.map(({ app, email }) => `${app} ${email}`).sort()).toEqual(
      known.map(({ app, address }) => `${app} ${address}`).sort(),
    )
    for (const { app, address, password, totpSecret } of known) {
      const own = stored.find((row) => row.app === app && row.email === address)
      expect(await verifyPassword(own?.password_hash ?? null, password), address).toBe(true)
      const opened = own?.totp_secret ? openTotpSecret(own.totp_secret, own.id, testSecret) : null
      expect(opened, address).toBe(totpSecret)
    }
    const administrators = await look('select email from identity.accounts where administrator')
    expect(administrators).toEqual([{ email: 'adem@stj.voorbeeld.example' }])
  })

  it('lists the open invitations with the words of their mails', async () => {
    const invitations = await demo.fresh.store('owner').read(null, listOpenInvitations)
    expect(invitations.map(({ address }) => address)).toEqual([
      'fadoua@voorbeeldpolitie.example',
      'noor@voorbeeldstad.example',
      'sanne@voorbeelddam.example',
      'teun@voorbeeldwonen.example',
    ])
    for (const { link, code } of invitations) {
      expect(link).toMatch(/^http:\/\/localhost:3000\/uitnodiging\?sleutel=[\w-]{43}$/)
      expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}$/)
    }
  })
})

describe('its published dossier', () => {
  it('comes out of an empty database as it went in, and stays marked as invented', async () => {
    const owner = demo.fresh.store('owner')
    const taken = await exportDossier(owner, 'voorbeeldveen', 'voorbeeldonderzoek')
    if ('errors' in taken) throw new Error(JSON.stringify(taken.errors))
    expect(JSON.parse(taken.text)).toMatchObject({ state: 'published', municipality: { fictional: true } })
    const empty = await freshDatabase()
    try {
      const brought = await importDossier(empty.store('owner'), taken.text, 'ggsr-2013', new Date())
      expect(brought).toMatchObject({ municipality: 'voorbeeldveen', approaches: 1 })
      expect(await exportDossier(empty.store('owner'), 'voorbeeldveen', 'ggsr-2013')).toEqual(taken)
      expect(await rawSql(empty.superuserUrl, 'select fictional from published.versions')).toEqual([
        { fictional: true },
      ])
    } finally {
      await empty.close()
    }
  })

  it.each(['voorbeeldstad', 'voorbeelddam', 'leeuwarden', 'alkmaar'])('%s can be exported as well', async (slug) => {
    const study = slug.startsWith('voorbeeld') ? 'voorbeeldonderzoek' : 'ggsr-2013'
    expect(await exportDossier(demo.fresh.store('owner'), slug, study)).toMatchObject({ unfinished: 0 })
  })
})

describe('a start that was broken off', () => {
  it('goes on where it stopped', async () => {
    await look(`set session_replication_role = replica;
      delete from audit.salts where event_id in (select id from audit.events where verb = 'seed-demonstration');
      delete from audit.events where verb = 'seed-demonstration';
      delete from published.versions where study_slug = 'voorbeeldonderzoek'`)
    const sent = () => look('select count(*)::int from submission_versions')
    const before = await sent()
    await demo.fill()
    expect(await sent()).toEqual(before)
    expect(await look(`select number from published.versions where study_slug = 'voorbeeldonderzoek'`)).toEqual([
      { number: 1 },
    ])
    expect(await look('select count(*)::int from findings')).toEqual([{ count: 168 }])
  })
})
