import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'

let fresh: FreshDatabase
let superuser: pg.Client

beforeAll(async () => {
  fresh = await freshDatabase()
  superuser = new pg.Client({ connectionString: fresh.superuserUrl })
  await superuser.connect()
})
afterAll(async () => {
  await superuser.end()
  await fresh.close()
})

test('every table forces row-level security and lets the keeper through', async () => {
  const { rows } = await superuser.query(`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname and p.policyname = 'keeper_all') as kept
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('public', 'identity', 'audit', 'published')`)
  expect(rows.length).toBeGreaterThan(30)
  expect(rows.filter((row) => !row.forced || !row.kept)).toEqual([])
})

test('login roles own nothing, are no members of keeper and cannot bypass row-level security', async () => {
  const { rows: owned } = await superuser.query(`
    select c.relname, r.rolname from pg_class c join pg_roles r on r.oid = c.relowner
    where r.rolname in ('portal', 'console', 'worker', 'public_reader')`)
  expect(owned).toEqual([])
  const { rows: roles } = await superuser.query(`
    select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or pg_has_role(rolname, 'keeper', 'member') as mighty
    from pg_roles where rolname in ('portal', 'console', 'worker', 'public_reader')`)
  expect(roles.map((role) => role.mighty)).toEqual([false, false, false, false])
})

test('no policy of the console or the portal on material of respondents or STJ lets everything through', async () => {
  const { rows } = await superuser.query(`
    select schemaname || '.' || tablename as name, policyname, qual, with_check from pg_policies
    where roles && array['portal', 'console']::name[] and (qual = 'true' or with_check = 'true')`)
  const publicFacts = [
    'public.framework_versions',
    'public.installation',
    'public.municipalities',
    'public.questionnaire_papers',
  ]
  expect(rows.filter((row) => !publicFacts.includes(row.name))).toEqual([])
})

test('every security definer function has a fixed search path, belongs to keeper and is closed to the public', async () => {
  const { rows } = await superuser.query(`
    select p.oid::regprocedure::text as name,
      coalesce(p.proconfig @> array['search_path=""'], false) as fixed,
      r.rolname = 'keeper' as kept,
      has_function_privilege('public_reader', p.oid, 'execute') as open
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
    where p.prosecdef and n.nspname in ('public', 'access', 'audit', 'identity', 'published')`)
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter((row) => !row.fixed || !row.kept || row.open)).toEqual([])
})

test('tables.ts has the columns of the catalog', async () => {
  const { rows } = await superuser.query(`
    select case when table_schema = 'public' then table_name else table_schema || '.' || table_name end as name,
      string_agg(column_name, ' ' order by column_name collate "C") as columns
    from information_schema.columns where table_schema in ('public', 'identity', 'audit', 'published') group by 1 order by 1`)
  const known = await namedColumns()
  const catalog = Object.fromEntries(rows.filter((row) => row.name in known).map((row) => [row.name, row.columns]))
  expect(Object.keys(known).length).toBeGreaterThan(30)
  expect(known).toEqual(catalog)
})

async function namedColumns(): Promise<Record<string, string>> {
  const folder = new URL('./', import.meta.url)
  const nouns = (await readdir(new URL('tables/', folder))).map((name) => `tables/${name}`)
  const texts = await Promise.all(['tables.ts', ...nouns].map((name) => readFile(new URL(name, folder), 'utf8')))
  const text = texts.join('\n')
  const interfaces = Object.fromEntries(
    [...text.matchAll(/export interface (\w+Table) \{\n([\s\S]*?)\n\}/g)].map(([, name, body]) => [
      name,
      [...(body ?? '').matchAll(/^ {2}(\w+):/gm)]
        .map(([, column]) => column)
        .sort()
        .join(' '),
    ]),
  )
  return Object.fromEntries(
    [...text.matchAll(/^ {2}'?([\w.]+)'?: (\w+Table)$/gm)].map(([, table, name]) => [
      table,
      interfaces[name ?? ''] ?? '',
    ]),
  )
}
