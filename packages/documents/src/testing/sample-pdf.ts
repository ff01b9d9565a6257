/** A PDF for tests with one line of plain Latin text per page; '' makes an empty page. */
export function samplePdf(pages: readonly string[]): Buffer {
  const objects = ['<</Type /Catalog /Pages 2 0 R>>', '']
  const kids = pages.map((text) => {
    const content = text === '' ? '' : `BT /F1 12 Tf 72 720 Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`
    objects.push(`<</Length ${content.length}>>\nstream\n${content}\nendstream`)
    const font = '<</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>'
    objects.push(
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources <</Font ${font}>>>>`,
    )
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
  return Buffer.from(
    `${file}${table}trailer\n<</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  )
}
