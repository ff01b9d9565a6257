const longest = 50

/** A name for in a subject line: cut at a word where it is long, since telephones show about fifty characters. */
export function short(name: string): string {
  const characters = [...name]
  if (characters.length <= longest) return name
  const cut = characters.slice(0, longest - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
