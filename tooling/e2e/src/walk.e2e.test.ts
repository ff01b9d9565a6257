import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectQuiet, openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, redeemInvitation, signInToConsole } from './harness/sign-in.ts'
import { expectBlanks, fillInQuestionnaire, send } from './walk/answer.ts'
import { expectNoCanary } from './walk/canary.ts'
import { assigned, everybody, gemeente, type Person, partners } from './walk/cast.ts'
import {
  approveAll,
  approveByProcedure,
  plannedFindings,
  waitingOf,
  writeConclusions,
  writeFinding,
} from './walk/judge.ts'
import { assignApproach, fillInContext, inviteEverybody, tryFourthPartner } from './walk/plan.ts'
import { expectPublished } from './walk/published.ts'

let browser: Browser
let lead: Visitor
let inspector: Visitor
let second: Visitor
let coordinator: Visitor
let approach = ''
let questionnaire = ''
let sentence: string | null = null
let stopped = false

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A step builds on all before it: after a failure the rest is skipped, and the failure is the one to read. */
function step(name: string, work: () => Promise<void>): void {
  test(name, async (context) => {
    if (stopped) context.skip('an earlier step failed')
    stopped = true
    await work()
    stopped = false
  })
}

async function enterConsole(start: string): Promise<Visitor> {
  const visitor = await visit(browser)
  await signInToConsole(visitor, product, accountOf(product, start))
  return visitor
}

async function answerAsPartner(person: Person, options: Parameters<typeof visit>[1], looks: RegExp): Promise<void> {
  const visitor = await visit(browser, options)
  const sitting = { visitor, product, person, kind: 'limited', script: options?.javaScript ?? true, looks } as const
  await redeemInvitation(visitor, product, person)
  await fillInQuestionnaire(sitting)
  await send(sitting, false)
  expectQuiet(visitor)
  await visitor.context.close()
}

function gemeenteSitting() {
  return { visitor: coordinator, product, person: gemeente, kind: 'full', script: true, looks: /./ } as const
}

describe('one approach, from assigning to the public factsheet', () => {
  step('the lead signs in with a code from an app and assigns an approach with three partners', async () => {
    lead = await enterConsole('loes')
    approach = await assignApproach(lead, product)
  })

  step('a fourth partner is refused in words, and what was typed stays', async () => {
    await tryFourthPartner(lead)
    expect(lead.complaints.splice(0).filter((said) => !said.includes('422'))).toEqual([])
  })

  step('the lead invites a coordinator and three partners', () => inviteEverybody(lead, product, approach))

  step('the gemeente redeems its mailed invitation and fills in the full questionnaire', async () => {
    coordinator = await visit(browser)
    const seen = (name: string) => look(coordinator, product, `portaal-${name}`)
    await redeemInvitation(coordinator, product, gemeente, seen)
    await seen('mijn-vragenlijsten')
    const sitting = gemeenteSitting()
    questionnaire = await fillInQuestionnaire(sitting)
    await expectBlanks(sitting)
    expectQuiet(coordinator)
  })

  step('STJ sees how far the draft is, and on no screen a word of it', async () => {
    await lead.page.goto(approach)
    expect(await lead.page.locator('main').innerText()).toMatch(/5[01] vragen beantwoord/)
    for (const screen of ['', '/beoordelen?indicator=T3.2.1', '/beoordelen?indicator=T1.1.1', '/conclusies']) {
      const seen = await lead.context.request.get(`${approach}${screen}`)
      expect([screen, seen.status()]).toEqual([screen, 200])
      const text = await seen.text()
      expect([screen, [gemeente.canary, 'Onze werkwijze bij vraag'].filter((words) => text.includes(words))]).toEqual([
        screen,
        [],
      ])
    }
  })

  step('the gemeente sends: it is asked once about the blanks and gets a receipt', async () => {
    const receipt = await send(gemeenteSitting(), true)
    expect(coordinator.complaints.splice(0).filter((said) => !said.includes('422'))).toEqual([])
    await lead.page.goto(approach)
    expect(await lead.page.locator('main').innerText()).toContain(receipt)
  })

  step('the lead fills in the figures of the gemeente; the factsheet names what is in the way', () =>
    fillInContext(lead, product, approach),
  )

  step('a partner answers on a phone', () =>
    answerAsPartner(partners[0], { viewport: phone }, /begin|T3|versturen|ontvangst/),
  )
  step('a partner answers with JavaScript off', () =>
    answerAsPartner(partners[1], { viewport: phone, javaScript: false }, /./),
  )
  step('a partner answers at a desk', () => answerAsPartner(partners[2], {}, /^$/))

  step('the inspector sees all answers side by side with each discrepancy explained', async () => {
    inspector = await enterConsole('iris')
    const { page } = inspector
    await expect
      .poll(
        async () => {
          await page.goto(`${approach}/beoordelen?indicator=T3.2.1`)
          return page.locator('.pane-answers').innerText()
        },
        { timeout: 30_000, interval: 500 },
      )
      .toContain('gemeente staat alleen')
    const answers = page.locator('article', { hasText: 'gemeente staat alleen' })
    const text = await answers.innerText()
    for (const { organisation, canary } of everybody) {
      expect(text).toContain(organisation)
      expect(text).toContain(canary)
    }
    await look(inspector, product, 'console-werkblad')
    await page.goto(`${approach}/beoordelen?indicator=T3.3.1`)
    expect(await page.locator('.pane-answers').innerText()).toContain('één partner wijkt af')
    await page.goto(`${approach}/beoordelen?indicator=T4.3.1`)
    expect(await page.locator('.pane-answers').innerText()).toContain('niet bevestigd')
    await page.getByText('Verschil afhandelen').first().click()
    await page.getByLabel('Reden', { exact: true }).first().fill('De partners zien hier alleen hun eigen deel van.')
    await page.getByRole('button', { name: 'Verschil afhandelen' }).first().click()
    await page.getByText('Het verschil is afgehandeld.').waitFor()
  })

  step('the inspector writes findings on all 30 indicators and five conclusions', async () => {
    expect(plannedFindings.flatMap(({ verdicts }) => verdicts)).toHaveLength(30)
    for (const finding of plannedFindings) {
      const takeOver = finding.verdicts.some(({ code }) => code === 'T3.2.1')
      sentence = (await writeFinding(inspector, approach, finding, takeOver)) ?? sentence
    }
    expect(sentence).toMatch(/spreken dat tegen|ziet dat anders|zien dat anders/)
    await look(inspector, product, 'console-werkblad-bevinding')
    await writeConclusions(inspector, approach)
    await look(inspector, product, 'console-conclusies')
  })

  step('approving own work is refused, on the screen and in the procedure', async () => {
    const { page } = inspector
    await page.goto(`${product.console}/beoordelen`)
    await look(inspector, product, 'console-beoordelen')
    await page.goto(waitingOf(product, assigned.name))
    await page.getByRole('row', { name: assigned.name }).getByRole('link').first().click()
    await page.getByText('U hebt zelf aan dit onderdeel geschreven.').waitFor()
    expect(await page.getByRole('button', { name: /vaststellen$/ }).count()).toBe(0)
    const { status, refused } = await approveByProcedure(inspector, product)
    expect([status, refused]).toEqual([409, 'four-eyes'])
    expectQuiet(inspector)
  })

  step('a second inspector returns one finding; the first amends it', async () => {
    second = await enterConsole('bas')
    const { page } = second
    await page.goto(waitingOf(product, assigned.name))
    const row = page.getByRole('row', { name: assigned.name }).filter({ hasText: 'T1.1.1' })
    await row.getByRole('link').click()
    await look(second, product, 'console-vaststellen')
    await page.getByText('Bevinding teruggeven').first().click()
    await page.getByLabel('Opmerking', { exact: true }).fill('Noem ook waar dit in het plan staat.')
    await page.getByRole('button', { name: 'Bevinding teruggeven' }).click()
    await page.waitForURL(/gedaan=returned/)

    await inspector.page.goto(`${approach}/beoordelen?indicator=T1.1.1`)
    const pane = inspector.page.locator('.pane-finding')
    expect(await pane.innerText()).toContain('Noem ook waar dit in het plan staat.')
    const field = pane.getByLabel('Tekst van de bevinding')
    await field.fill(`${await field.inputValue()}\n\nHet werkplan noemt dit op bladzijde 1.`)
    await pane.getByLabel('Documenten').fill('Werkplan keukentafel, bladzijde 1')
    await pane.getByRole('button', { name: 'Ter vaststelling aanbieden' }).click()
    await pane.getByRole('link', { name: 'Deze bevinding vaststellen of teruggeven' }).waitFor()
  })

  step('the second inspector approves every finding and conclusion', async () => {
    expect(await approveAll(second, product, assigned.name)).toBe(plannedFindings.length + ggsr2013.themes.length)
    expectQuiet(second)
  })

  step('the whole factsheet is submitted, approved by its hash and published', async () => {
    const { page } = inspector
    await page.goto(approach)
    await page.getByRole('link', { name: `Factsheet van ${assigned.municipality}` }).click()
    await page.getByRole('button', { name: 'Factsheet ter vaststelling aanbieden' }).click()
    await page.waitForURL(/gedaan=submitted/)
    expect(await page.getByRole('button', { name: 'Hele factsheet vaststellen' }).count()).toBe(0)
    const factsheet = page.url().replace(/\?.*/, '')

    await second.page.goto(factsheet)
    await look(second, product, 'console-factsheet')
    await second.page.getByRole('button', { name: 'Hele factsheet vaststellen' }).click()
    await second.page.waitForURL(/gedaan=approved/)

    const before = await fetch(`${product.portal}/uitkomsten/${assigned.slug}`)
    expect(before.status).toBe(404)
    await lead.page.goto(factsheet)
    await lead.page.getByLabel('Waarom publiceert u zonder afgeronde feitencheck?').fill('De gemeente zag er van af.')
    await lead.page.getByRole('button', { name: 'Publicatie voorstellen' }).click()
    await lead.page.waitForURL(/gedaan=proposed/)
    expect(await lead.page.getByRole('button', { name: 'Publicatie bevestigen' }).count()).toBe(0)
    expect((await fetch(`${product.portal}/uitkomsten/${assigned.slug}`)).status).toBe(404)
    await second.page.goto(factsheet)
    await second.page.getByRole('button', { name: 'Publicatie bevestigen' }).click()
    await second.page.waitForURL(/gedaan=published/)
    for (const each of [lead, inspector, second]) expectQuiet(each)
  })

  step('the factsheet stands on the public site as page, JSON and PDF, marked as an example', () =>
    expectPublished(browser, product, sentence ?? ''),
  )

  step('what a respondent wrote is read by nobody but STJ and that respondent', () =>
    expectNoCanary(coordinator, product, questionnaire),
  )
})
