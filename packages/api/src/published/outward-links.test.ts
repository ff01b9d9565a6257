import { factsheetHtml } from '@toezicht/publishing/factsheet-html'
import { shippedFactsheet } from '@toezicht/publishing/fixtures/shipped-factsheet'
import { expect, test } from 'vitest'
import { outwardLinks } from './outward-links.ts'

const portal = 'https://portaal.voorbeeld.example'
const hrefs = (page: string) => [...page.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href]) => href ?? '')

test('links of the site lead to the portal; the publication itself, other sites and places on the page stay', () => {
  const page =
    '<link rel="stylesheet" href="/uitkomsten/factsheet.css"><a class="brand" href="/">T</a><a href="/gemeenten/x">g</a>' +
    '<a href="/uitkomsten/x/o/v1.pdf">p</a><a href="//elders.example/">e</a><a href="#uitleg">u</a><p>&lt;a href=&quot;/over&quot;&gt;</p>'
  expect(outwardLinks(page, `${portal}/`, ['/uitkomsten/x/o/v1.'])).toBe(
    '<link rel="stylesheet" href="/uitkomsten/factsheet.css"><a class="brand" href="https://portaal.voorbeeld.example/">T</a>' +
      '<a href="https://portaal.voorbeeld.example/gemeenten/x">g</a><a href="/uitkomsten/x/o/v1.pdf">p</a><a href="//elders.example/">e</a>' +
      '<a href="#uitleg">u</a><p>&lt;a href=&quot;/over&quot;&gt;</p>',
  )
})

test('no link of a factsheet leads to an address that the console does not have', () => {
  const factsheet = shippedFactsheet('leeuwarden')
  const page = factsheetHtml(factsheet, portal)
  const own = hrefs(page).filter((href) => /\/v1\.\w+$/.test(href))
  expect(own).toHaveLength(3)
  const led = hrefs(outwardLinks(page, portal, ['/uitkomsten/leeuwarden/ggsr-2013/v1.']))
  expect(led).toHaveLength(hrefs(page).length)
  expect(led.filter((href) => href.startsWith('/'))).toEqual(own)
})
