import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Visitor } from '../harness/browser.ts'
import type { Product } from '../harness/product.ts'
import { assigned, everybody, gemeente, partners } from './cast.ts'

const openData = ['gegevens.json', 'bevindingen.csv', 'oordelen.csv'].map((file) => `/data/voorbeeldonderzoek/${file}`)

/** No respondent's own words in public, in mail or in a log; no partner's on any screen of the gemeente. */
export async function expectNoCanary(coordinator: Visitor, product: Product, questionnaire: string): Promise<void> {
  const everywhere = everybody.map(({ canary }) => canary)
  for (const path of ['', '/demo/post', '/uitkomsten', '/gemeenten', ...openData, ...publicForms()]) {
    const bytes = Buffer.from(await (await fetch(`${product.portal}${path}`)).arrayBuffer())
    expectNone(path, bytes.toString('latin1'), everywhere)
  }
  for (const directory of ['mail', 'logs']) {
    const names = readdirSync(join(product.dataDirectory, directory))
    expect(names.length).toBeGreaterThan(0)
    for (const name of names)
      expectNone(name, decoded(readFileSync(join(product.dataDirectory, directory, name), 'utf8')), everywhere)
  }
  await expectGemeenteSeesOnlyItself(coordinator, product, questionnaire)
}

function publicForms(): string[] {
  const page = `/uitkomsten/${assigned.slug}`
  return ['', '.json', '.pdf', '/voorbeeldonderzoek/v1'].map((end) => `${page}${end}`)
}

async function expectGemeenteSeesOnlyItself(coordinator: Visitor, product: Product, questionnaire: string) {
  const foreign = partners.map(({ canary }) => canary)
  const own: string[] = []
  const parts = ['', '/a', '/t1', '/t2', '/t3', '/t4', '/t5', '/controle', '/ontvangst', '/alle-vragen']
  for (const address of [`${product.portal}/mijn-vragenlijsten`, ...parts.map((part) => `${questionnaire}${part}`)]) {
    const answer = await coordinator.context.request.get(address)
    expect([address, answer.status()]).toEqual([address, 200])
    const text = await answer.text()
    expectNone(address, text, foreign)
    if (text.includes(gemeente.canary)) own.push(address)
  }
  // Its own words it does read back: the search above looked at real pages.
  expect(own.length).toBeGreaterThanOrEqual(2)
}

function expectNone(where: string, text: string, canaries: readonly string[]): void {
  expect([where, canaries.filter((canary) => text.includes(canary))]).toEqual([where, []])
}

/** A mail's text with its soft line ends and base64 parts undone. */
function decoded(mail: string): string {
  const parts = mail.match(/(?:^[A-Za-z0-9+/=]{20,76}\r?\n)+/gm) ?? []
  return [mail.replace(/=\r?\n/g, ''), ...parts.map((part) => Buffer.from(part, 'base64').toString('utf8'))].join('\n')
}
