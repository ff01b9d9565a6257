import { dataTables } from './data-tables.ts'
import { licence, publisher } from './metadata.ts'

/** What the columns of the CSV files mean, as Metadata for Tabular Data (CSVW), under the name by which programs look for it beside them. */
export const csvSchemaFile = 'csv-metadata.json'

/** The same for every data set: addresses in it are relative. */
export function csvSchema(): Buffer {
  const description = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    'dc:publisher': publisher,
    'dc:license': licence.uri,
    'dc:description':
      'Gescheiden door komma’s, UTF-8 met BOM, regels eindigen op CR LF. Een tekst die een rekenblad als formule zou lezen, begint met een extra apostrof.',
    tables: dataTables.map(({ file, title, about, columns }) => ({
      url: file,
      'dc:title': title,
      'dc:description': about,
      tableSchema: {
        columns: columns.map(({ name, about: meaning, datatype }) => ({
          name,
          titles: name,
          datatype,
          'dc:description': meaning,
        })),
      },
    })),
  }
  return Buffer.from(`${JSON.stringify(description, null, 2)}\n`)
}
