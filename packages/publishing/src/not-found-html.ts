import { html } from './html.ts'
import { publicPage } from './public-shell.ts'

/** The page for every address that leads nowhere; it never repeats the address. */
export function notFoundHtml(): string {
  return publicPage({
    title: 'Niet gevonden',
    description: 'Deze bladzijde bestaat niet.',
    canonical: null,
    fictional: false,
    main: html`<div class="wrap"><div class="opening"><h1>Deze bladzijde bestaat niet</h1><p class="lead">Misschien is het adres niet goed overgenomen, of is deze factsheet nog niet gepubliceerd.</p><p><a href="/gemeenten">Zoek een gemeente</a></p><p><a href="/uitkomsten">Bekijk alle uitkomsten</a></p></div></div>`,
  })
}
