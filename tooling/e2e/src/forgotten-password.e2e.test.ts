import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet, openBrowser, type Visitor, visit } from './harness/browser.ts'
import { codeIn, peekMail, readMail } from './harness/demo-post.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToPortal } from './harness/sign-in.ts'

const heading = 'Uw code voor een nieuw wachtwoord'
const nobody = 'niemand@voorbeeld.example'
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** From the sign-in page to the page for the code; what stands there. */
async function ask({ page }: Visitor, address: string): Promise<string> {
  await page.goto(`${product.portal}/aanmelden`)
  await page.getByRole('link', { name: 'Kies een nieuw wachtwoord' }).click()
  await page.getByRole('heading', { level: 1, name: 'Wachtwoord vergeten' }).waitFor()
  await page.getByLabel('E-mailadres').fill(address)
  await page.getByRole('button', { name: 'Code aanvragen' }).click()
  await page.waitForURL('**/wachtwoord-vergeten/code')
  return page.locator('main').innerText()
}

async function choose({ page }: Visitor, code: string, password: string): Promise<void> {
  await page.getByLabel('Code', { exact: true }).fill(code)
  await page.getByLabel('Nieuw wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Wachtwoord veranderen' }).click()
}

/** Accounts that no other file signs in with: files share one product, in any order. */
test.each([
  ['with script', true, 'gerard@'],
  ['without script', false, 'joke@'],
] as const)('%s: a new password by a mailed code; who was signed in elsewhere is out', async (how, javaScript, who) => {
  const account = accountOf(product, who)
  const elsewhere = await visit(browser)
  await signInToPortal(elsewhere, product, account)
  const visitor = await visit(browser, { javaScript })
  const { page } = visitor
  const before = await peekMail(visitor, product, { address: account.address, heading })
  await ask(visitor, account.address)
  await look(visitor, product, `wachtwoord-code-${javaScript}`)
  const { text } = await readMail(visitor, product, { address: account.address, heading, otherThan: before })
  await choose(visitor, codeIn(text), 'kort')
  await page.getByText('Dit wachtwoord is te kort.').first().waitFor()
  expect(await page.getByLabel('Code', { exact: true }).inputValue()).toBe(codeIn(text))
  await look(visitor, product, `wachtwoord-te-kort-${javaScript}`)
  const fresh = `vier nieuwe woorden ${how}`
  await choose(visitor, codeIn(text), fresh)
  await page.getByText('Uw wachtwoord is veranderd.').waitFor()
  await look(visitor, product, `wachtwoord-veranderd-${javaScript}`)
  await elsewhere.page.reload()
  await elsewhere.page.getByLabel('Wachtwoord').waitFor()
  await signInToPortal(visitor, product, { address: account.address, password: fresh })
  account.password = fresh
  for (const each of [visitor, elsewhere]) await each.context.close()
})

test('an address nobody has hears the very same words', async () => {
  const [known, unknown] = [await visit(browser), await visit(browser)]
  const heard = await ask(known, accountOf(product, 'wim@').address)
  expect(await ask(unknown, nobody)).toBe(heard)
  await choose(unknown, '12345678', 'vier nieuwe woorden hier')
  await unknown.page.getByText('Deze code klopt niet.').first().waitFor()
  await look(unknown, product, 'wachtwoord-verkeerde-code')
  await choose(known, '12345678', 'vier nieuwe woorden hier')
  await known.page.getByText('Deze code klopt niet.').first().waitFor()
  for (const each of [known, unknown]) {
    each.complaints.splice(0, each.complaints.length, ...each.complaints.filter((said) => !said.includes('422')))
    expectQuiet(each)
    await each.context.close()
  }
})

test('an empty address, and a code nobody asked for here, are said beside the field', async () => {
  const visitor = await visit(browser)
  const { page } = visitor
  await page.goto(`${product.portal}/wachtwoord-vergeten`)
  await page.getByRole('button', { name: 'Code aanvragen' }).click()
  await page.getByText('Vul uw e-mailadres in.').first().waitFor()
  await look(visitor, product, 'wachtwoord-vergeten-leeg')
  await page.goto(`${product.portal}/wachtwoord-vergeten/code`)
  await choose(visitor, '12345678', 'vier nieuwe woorden hier')
  await page.getByText('Vraag een nieuwe code aan.').first().waitFor()
  await look(visitor, product, 'wachtwoord-verlopen')
  await visitor.context.close()
})
