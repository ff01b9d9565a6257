/** The permanent public address of a published version. */
export function factsheetAddress(
  portalUrl: string,
  version: { municipalitySlug: string; studySlug: string; number: number },
): string {
  const path = `uitkomsten/${version.municipalitySlug}/${version.studySlug}/v${version.number}`
  return new URL(path, portalUrl.endsWith('/') ? portalUrl : `${portalUrl}/`).href
}
