/**
 * The code points a TrueType font has a glyph for, read from its `cmap` table (OpenType 1.9, formats 4 and 12).
 * Throws when the font has neither.
 */
export function coveredCodePoints(font: Buffer): Set<number> {
  const cmap = tableAt(font, 'cmap')
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  )
  const wide = subtables.find((at) => font.readUInt16BE(at) === 12)
  if (wide !== undefined) return groupsAt(font, wide)
  const narrow = subtables.find((at) => font.readUInt16BE(at) === 4)
  if (narrow !== undefined) return segmentsAt(font, narrow)
  throw new Error('The font has no Unicode cmap of format 4 or 12.')
}

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4)
  const record = Array.from({ length: count }, (_, index) => 12 + index * 16).find(
    (at) => font.toString('latin1', at, at + 4) === tag,
  )
  if (record === undefined) throw new Error(`The font has no ${tag} table.`)
  return font.readUInt32BE(record + 8)
}

/** Format 12: groups of (first, last, glyph). */
function groupsAt(font: Buffer, at: number): Set<number> {
  const covered = new Set<number>()
  for (let group = 0; group < font.readUInt32BE(at + 12); group += 1) {
    const record = at + 16 + group * 12
    for (let code = font.readUInt32BE(record); code <= font.readUInt32BE(record + 4); code += 1) covered.add(code)
  }
  return covered
}

/** Format 4: segments of (last, first, delta, offset into a glyph list); glyph 0 means: none. */
function segmentsAt(font: Buffer, at: number): Set<number> {
  const covered = new Set<number>()
  const twice = font.readUInt16BE(at + 6)
  for (let segment = 0; segment < twice; segment += 2) {
    const last = font.readUInt16BE(at + 14 + segment)
    const first = font.readUInt16BE(at + 16 + twice + segment)
    const delta = font.readUInt16BE(at + 16 + twice * 2 + segment)
    const offsetAt = at + 16 + twice * 3 + segment
    const offset = font.readUInt16BE(offsetAt)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + (code - first) * 2)
      if ((listed === 0 ? 0 : (listed + delta) & 0xffff) !== 0) covered.add(code)
    }
  }
  return covered
}
