/**
 * A public page as the console shows it: links to the site around it lead to the portal, where those pages are. What starts with one of `here` (the
 * publication's own addresses) stays, and so does all text: quotes in it are written as entities, so nothing in it looks like an attribute.
 */
export function outwardLinks(page: string, portalUrl: string, here: readonly string[]): string {
  const origin = portalUrl.replace(/\/$/, '')
  return page.replace(/(<a\b[^<>]*?\shref=")(\/(?:[^"/][^"]*)?)"/g, (whole, start: string, path: string) =>
    here.some((each) => path.startsWith(each)) ? whole : `${start}${origin}${path}"`,
  )
}
