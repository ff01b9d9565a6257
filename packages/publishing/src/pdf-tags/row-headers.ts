import { readObjects, writeObjects } from './pdf-objects.ts'

/**
 * A PDF of Typst in which the first cell of each row is the header of that row, for the tables that say so: a TH with the scope of its row, named by the other
 * cells of it. Typst tags heads of columns only, unless a feature is on that its compiler for Node does not offer. `tables`: for each table, in reading
 * order. Throws when the file has another number of tables.
 */
export function tagRowHeaders(pdf: Uint8Array, tables: readonly boolean[]): Uint8Array {
  if (!tables.includes(true)) return pdf
  const file = readObjects(pdf)
  const objects = new Map(file.objects)
  const found = tablesOf(objects)
  if (found.length !== tables.length)
    throw new Error(`${found.length} tables in the PDF, ${tables.length} in its content`)
  const named = found
    .filter((_, index) => tables[index])
    .flatMap(({ id, rows }) => rows.flatMap((row, at) => nameRow(objects, row, `R${id}y${at}`)))
  keepNames(objects, named)
  return writeObjects({ ...file, objects })
}

type Objects = Map<number, string>

/** The part of a table that an object is ("TR"); nothing that people wrote stands before it, or in it. */
function kindOf(object: string | undefined): string | undefined {
  return /^\d+ 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/(Table|THead|TBody|TFoot|TR|TH|TD)\n/.exec(
    object ?? '',
  )?.[1]
}

function childrenOf(objects: Objects, parent: number): number[] {
  const [, list = ''] = /\n {2}\/K (\[[^\]]*\]|\d+ 0 R)/.exec(objects.get(parent) ?? '') ?? []
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))
}

/** Tables by the number that their column heads carry ("U3x0y0"), which follows the reading order; rows as lists of cells. */
function tablesOf(objects: Objects): { id: number; rows: number[][] }[] {
  return [...objects.entries()]
    .filter(([, object]) => kindOf(object) === 'Table')
    .map(([table]) => {
      const rows = childrenOf(objects, table)
        .flatMap((part) => (kindOf(objects.get(part)) === 'TR' ? [part] : childrenOf(objects, part)))
        .map((row) => childrenOf(objects, row))
      const heads = rows.flat().map((cell) => /\n {2}\/ID \(U(\d+)x/.exec(objects.get(cell) ?? '')?.[1])
      return { id: Number(heads.find((head) => head !== undefined)), rows }
    })
    .sort((one, other) => one.id - other.id)
}

/** Makes the first cell the header of the others; a row that begins with a head of columns stays as it is. */
function nameRow(objects: Objects, [first, ...cells]: number[], name: string): [string, number][] {
  const cell = first === undefined ? undefined : objects.get(first)
  if (first === undefined || cell === undefined || kindOf(cell) !== 'TD') return []
  const header = cell
    .replace('/S /TD\n', '/S /TH\n')
    .replace(/\n {2}\/P \d+ 0 R\n/, (parent) => `${parent}  /ID (${name})\n`)
  objects.set(first, withAttribute(header, '/Scope /Row'))
  for (const each of cells) {
    const data = objects.get(each) ?? ''
    const listed = data.replace('\n    /Headers [', `\n    /Headers [(${name}) `)
    objects.set(each, listed === data ? withAttribute(data, `/Headers [(${name})]`) : listed)
  }
  return [[name, first]]
}

function withAttribute(cell: string, attribute: string): string {
  const owner = '\n    /O /Table\n'
  if (!cell.includes(owner)) throw new Error('A cell without attributes of a table')
  return cell.replace(owner, `${owner}    ${attribute}\n`)
}

/** Names are found through a sorted list at the root of the tags. */
function keepNames(objects: Objects, named: readonly [string, number][]): void {
  const root = [...objects.entries()].find(([, object]) => /^\d+ 0 obj\n<<\n {2}\/Type \/StructTreeRoot\n/.test(object))
  const list = /\n {2}\/IDTree <<\n {4}\/Names \[([^\]]*)\]/.exec(root?.[1] ?? '')
  if (!root || !list) throw new Error('A PDF without names for the heads of its tables')
  const before = [...(list[1] ?? '').matchAll(/\((\w+)\) (\d+) 0 R/g)].map(
    ([, name = '', cell]) => [name, Number(cell)] as const,
  )
  const names = [...before, ...named].sort(([one], [other]) => (one < other ? -1 : 1))
  const written = names.map(([name, cell]) => `(${name}) ${cell} 0 R`).join(' ')
  objects.set(
    root[0],
    root[1].replace(list[0], () => `\n  /IDTree <<\n    /Names [${written}]`),
  )
}
