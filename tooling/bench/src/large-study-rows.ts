import type pg from 'pg'

const rowsAtOnce = 1_500

/** Inserts rows set by set; `columns` gives each column its SQL type. What is undefined becomes null. */
export async function insertRows(
  client: pg.Client,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly object[],
): Promise<void> {
  const names = Object.keys(columns).join(', ')
  const types = Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const given = JSON.stringify(rows.slice(at, at + rowsAtOnce))
    await client.query(
      `insert into ${table} (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as given (${types})`,
      [given],
    )
  }
}
