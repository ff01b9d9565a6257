import type { HtmlValue } from '../html.ts'
import { publicPage } from '../public-shell.ts'
import type { Metadata } from './metadata.ts'
import type { Site } from './site.ts'
import { paths } from './site-address.ts'

interface SitePage {
  readonly title: string
  readonly description: string
  /** Where the page stands; the canonical address and the current place in the menu follow from it. */
  readonly path: string
  readonly main: HtmlValue
  readonly fictional?: boolean
  readonly metadata?: Metadata
  readonly alternates?: readonly { readonly type: string; readonly href: string; readonly title?: string }[]
}

/** A page of the site itself. */
export function sitePage(site: Pick<Site, 'url'>, page: SitePage): string {
  const { title, description, path, main, fictional = false, metadata = [], alternates = [] } = page
  return publicPage({
    title,
    description,
    canonical: `${site.url}${path}`,
    current: path,
    fictional,
    metadata,
    alternates: [...alternates, { type: 'application/atom+xml', href: paths.feed, title: 'Nieuwe publicaties' }],
    main,
  })
}
