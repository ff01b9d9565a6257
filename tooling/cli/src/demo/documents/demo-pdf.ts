const perLine = 82

/** A plain PDF: a heading and paragraphs per page, in Helvetica. Only Latin-1. */
export function demoPdf(pages: readonly { heading: string; paragraphs: readonly string[] }[]): Buffer {
  const objects = ['<</Type /Catalog /Pages 2 0 R /Lang (nl-NL)>>', '', font('Helvetica'), font('Helvetica-Bold')]
  const kids = pages.map((page, at) => {
    const content = pageContent(page, at + 1)
    objects.push(`<</Length ${content.length}>>\nstream\n${content}\nendstream`)
    const resources = '/Resources <</Font <</F1 3 0 R /F2 4 0 R>>>>'
    objects.push(`<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R ${resources}>>`)
    return `${objects.length} 0 R`
  })
  objects[1] = `<</Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}]>>`
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const trailer = `trailer\n<</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + table + trailer, 'latin1')
}

const font = (name: string) => `<</Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding>>`

function pageContent(
  { heading, paragraphs }: { heading: string; paragraphs: readonly string[] },
  number: number,
): string {
  const lines = paragraphs.flatMap((paragraph) => [...wrapped(paragraph), ''])
  const text = lines.map((line) => `${shown(line)} Tj T*`).join('\n')
  return [
    `BT /F2 16 Tf 64 770 Td ${shown(heading)} Tj ET`,
    `BT /F1 11 Tf 16 TL 64 735 Td\n${text}\nET`,
    `BT /F1 9 Tf 64 48 Td ${shown(`Voorbeeld - bladzijde ${number}`)} Tj ET`,
  ].join('\n')
}

const shown = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`

/** Lines of at most so many characters, broken at a space. */
function wrapped(paragraph: string): string[] {
  return paragraph.match(new RegExp(`.{1,${perLine}}(?: |$)`, 'g')) ?? []
}
