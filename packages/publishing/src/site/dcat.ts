import { csvSchemaFile } from './csv-schema.ts'
import type { DataSet } from './data-set.ts'
import { dataTables } from './data-tables.ts'
import { licence, publisher } from './metadata.ts'
import type { Site } from './site.ts'
import { dataPath, paths, schemaPath } from './site-address.ts'

/** All data sets as DCAT 3, in JSON-LD. */
export function dcatCatalogue(site: Site, newest: readonly DataSet[]): string {
  const catalogue = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${site.url}${paths.catalogue}`,
    '@type': 'dcat:Catalog',
    'dct:title': { '@value': 'Gegevens van Samenwerkend Toezicht Jeugd', '@language': 'nl' },
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': publisher },
    'dct:license': { '@id': licence.uri },
    'dcat:dataset': newest.map((data) => dataset(site, data)),
  }
  return `${JSON.stringify(catalogue, null, 2)}\n`
}

function dataset({ url }: Site, { study, number, since }: DataSet) {
  const distribution = (file: string, type: string, schema: string) => ({
    '@type': 'dcat:Distribution',
    '@id': `${url}${dataPath(study.slug, number, file)}`,
    'dct:title': file,
    'dcat:downloadURL': { '@id': `${url}${dataPath(study.slug, number, file)}` },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    'dct:conformsTo': { '@id': `${url}${schema}` },
    'dct:license': { '@id': licence.uri },
  })
  return {
    '@type': 'dcat:Dataset',
    '@id': `${url}${paths.data}#${study.slug}`,
    'dct:title': { '@value': `${study.fictional ? 'Voorbeeld: ' : ''}${study.name}`, '@language': 'nl' },
    'dct:description': {
      '@value': 'Oordelen, bevindingen en conclusies per aanpak, uit de gepubliceerde factsheets.',
      '@language': 'nl',
    },
    'dct:modified': { '@value': since, '@type': 'xsd:dateTime' },
    'dcat:version': String(number),
    'dct:license': { '@id': licence.uri },
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': publisher },
    'dcat:distribution': [
      distribution('gegevens.json', 'application/json', schemaPath('gegevens-1.json')),
      ...dataTables.map(({ file }) => distribution(file, 'text/csv', dataPath(study.slug, number, csvSchemaFile))),
    ],
  }
}
