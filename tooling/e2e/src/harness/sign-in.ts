import type { Visitor } from './browser.ts'
import { codeIn, peekMail, readMail } from './demo-post.ts'
import type { DemoAccount, Product } from './product.ts'
import { authenticatorCode } from './totp.ts'

const codeMail = 'Uw code om aan te melden'
const invitationMail = 'Uitnodiging voor een vragenlijst'

/** Somebody of the demonstration by the first letters of the address. */
export function accountOf(product: Product, start: string): DemoAccount {
  const found = product.accounts.find(({ address }) => address.startsWith(start))
  if (!found) throw new Error(`The demonstration has no account ${start}…`)
  return found
}

/** STJ's door: address, password, a code from the app. */
export async function signInToConsole({ page }: Visitor, product: Product, account: DemoAccount): Promise<void> {
  await page.goto(product.console)
  await page.waitForURL('**/aanmelden')
  await page.getByLabel('E-mailadres').fill(account.address)
  await page.getByLabel('Wachtwoord').fill(account.password)
  await page.getByRole('button', { name: 'Verder naar de code' }).click()
  await page.waitForURL('**/aanmelden/code')
  await page
    .getByLabel('Code uit uw app')
    .fill(await authenticatorCode(account.totpSecret ?? '', product.dataDirectory))
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/aanmelden'))
}

/** A respondent's door: address, password, the mailed code. */
export async function signInToPortal(
  visitor: Visitor,
  product: Product,
  account: { address: string; password: string },
): Promise<void> {
  await visitor.page.goto(`${product.portal}/aanmelden`)
  await signInFromHere(visitor, product, account)
  await visitor.page.waitForURL('**/mijn-vragenlijsten')
}

/** The same on the sign-in page that stands there, wherever it leads afterwards. */
export async function signInFromHere(
  visitor: Visitor,
  product: Product,
  { address, password }: { address: string; password: string },
): Promise<void> {
  const { page } = visitor
  const before = await peekMail(visitor, product, { address, heading: codeMail })
  await page.getByLabel('E-mailadres').fill(address)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Verder naar de code' }).click()
  await enterMailedCode(visitor, product, address, before)
}

/** The invited person's first time: the link from the mail under `heading`, a password of one's own, the mailed code. `look` sees both screens. */
export async function redeemInvitation(
  visitor: Visitor,
  product: Product,
  { address, password }: { address: string; password: string },
  look: (name: string) => Promise<void> = async () => {},
  heading = invitationMail,
): Promise<void> {
  const { page } = visitor
  const { link } = await readMail(visitor, product, { address, heading })
  if (!link) throw new Error(`The invitation to ${address} has no link`)
  await page.goto(link)
  await look('uitnodiging')
  await page.getByLabel('Kies een wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Uitnodiging aannemen' }).click()
  await page.waitForURL('**/aanmelden/code')
  await look('code-uit-de-mail')
  await enterMailedCode(visitor, product, address, null)
  await page.waitForURL('**/mijn-vragenlijsten')
}

async function enterMailedCode(visitor: Visitor, product: Product, address: string, before: string | null) {
  const { page } = visitor
  await page.waitForURL(({ pathname }) => pathname === '/aanmelden/code')
  const { text } = await readMail(visitor, product, { address, heading: codeMail, otherThan: before })
  await page.getByLabel('Code', { exact: true }).fill(codeIn(text))
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/aanmelden'))
}
