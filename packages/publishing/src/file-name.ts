/** What a file system somewhere refuses in a name, and what would end a header. */
const unsafe = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/**
 * `Content-Disposition` under a name in Dutch ("Factsheet 's-Hertogenbosch, GGSR, versie 1.pdf"), with a name of plain letters for whoever reads no
 * RFC 5987. `plain` is made of slugs.
 */
export function contentDisposition(kind: 'inline' | 'attachment', name: { dutch: string; plain: string }): string {
  const dutch = name.dutch.replace(unsafe, ' ').replace(/ +/g, ' ').trim()
  // encodeURIComponent leaves these four alone; in this header an apostrophe parts the language from the name.
  const encoded = encodeURIComponent(dutch.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  const plain = name.plain.replace(/[^a-z0-9.-]+/gi, '-')
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** The names under which a published factsheet is kept by whoever downloads it. `ending`: "pdf". */
export function factsheetFileName(
  version: { municipalitySlug: string; municipalityName: string; studySlug: string; studyName: string; number: number },
  ending: string,
): { dutch: string; plain: string } {
  const { municipalitySlug, municipalityName, studySlug, studyName, number } = version
  return {
    dutch: `Factsheet ${municipalityName}, ${studyName}, versie ${number}.${ending}`,
    plain: `factsheet-${municipalitySlug}-${studySlug}-v${number}.${ending}`,
  }
}
