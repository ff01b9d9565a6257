import { z } from 'zod'
import type { DataSet } from './data-set.ts'
import { licence, publisher } from './metadata.ts'
import { publishedContentSchema } from './published-content.ts'
import { dataPath, schemaPath, versionPath } from './site-address.ts'

/** `gegevens.json`: everything the factsheets of one data set say. A change of shape gets a new number and a new schema; this one stays. */
export const dataSetSchema = z.strictObject({
  format: z.literal('toezicht-gegevens/1'),
  $schema: z.string().meta({ description: 'Adres van dit schema.' }),
  address: z.string().meta({ description: 'Blijvend adres van deze versie.' }),
  source: z.string(),
  licence: z.string().meta({ description: 'Adres van de licentie: CC0 1.0.' }),
  study: z.strictObject({ slug: z.string(), name: z.string() }),
  version: z
    .number()
    .int()
    .positive()
    .meta({ description: 'Nummer van deze gegevensversie; het wordt nooit opnieuw gebruikt.' }),
  since: z.string().meta({ description: 'Sinds wanneer de gegevens zo staan (ISO 8601, UTC).' }),
  fictional: z.boolean().meta({ description: 'Alles is verzonnen, als voorbeeld.' }),
  factsheets: z.array(
    publishedContentSchema.omit({ study: true }).extend({
      address: z.string().meta({ description: 'Blijvend adres van de factsheet.' }),
    }),
  ),
})

/** The same content gives the same bytes. `url`: the portal without a closing slash. */
export function dataSetJson(data: DataSet, url: string): Buffer {
  const { slug, name, fictional } = data.study
  const content: z.infer<typeof dataSetSchema> = {
    format: 'toezicht-gegevens/1',
    $schema: `${url}${schemaPath('gegevens-1.json')}`,
    address: `${url}${dataPath(slug, data.number, 'gegevens.json')}`,
    source: publisher,
    licence: licence.address,
    study: { slug, name },
    version: data.number,
    since: data.since,
    fictional,
    factsheets: data.factsheets.flatMap((factsheet) => {
      if (factsheet.content === null) return []
      const { study: _, ...said } = factsheet.content
      return [{ address: `${url}${versionPath(factsheet)}`, ...said }]
    }),
  }
  return Buffer.from(`${JSON.stringify(content, null, 2)}\n`)
}

/** The JSON Schema (2020-12) of `gegevens.json`. */
export function dataSetJsonSchema(url: string): Buffer {
  const schema = z.toJSONSchema(dataSetSchema, { target: 'draft-2020-12' })
  return Buffer.from(
    `${JSON.stringify({ $id: `${url}${schemaPath('gegevens-1.json')}`, title: 'Gegevens van een onderzoek van STJ', ...schema }, null, 2)}\n`,
  )
}
