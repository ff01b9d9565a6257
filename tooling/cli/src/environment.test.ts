import { describe, expect, it } from 'vitest'
import { parseEnvironment } from './environment.ts'

const production = {
  TOEZICHT_MODE: 'production',
  DATABASE_URL: 'postgresql://owner:x@db.example/toezicht',
  TOEZICHT_SECRET: 'a secret of at least thirty-two characters',
  SMTP_URL: 'smtps://mail.example',
  PORTAL_URL: 'https://toezicht.example.nl',
  CONSOLE_URL: 'https://console.example.nl',
  ALLOW_UNSCANNED: 'ja',
}

describe('the environment', () => {
  it('needs a scanner in production, or the word of the operator', () => {
    const socket = '/run/clamav/clamd.ctl'
    const scanned = parseEnvironment({ ...production, ALLOW_UNSCANNED: '', CLAMD_SOCKET: socket })
    expect(scanned).toMatchObject({ clamdSocket: socket, allowsUnscanned: false })
    expect(parseEnvironment(production)).toMatchObject({ clamdSocket: null, allowsUnscanned: true })
    expect(parseEnvironment({})).toMatchObject({ clamdSocket: null, allowsUnscanned: true })
  })

  it('is a demonstration on this machine when nothing is said', () => {
    const read = parseEnvironment({})
    expect(read).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      databaseUrl: null,
      smtpUrl: null,
      trustsProxy: false,
    })
    expect([read.portal.port, read.console.port]).toEqual([3000, 3001])
    expect(read.portal.url.href).toBe('http://localhost:3000/')
    expect(read.dataDirectory).toMatch(/^\/.*\/\.data$/)
  })

  it('takes an empty variable for an unset one', () => {
    expect(parseEnvironment({ PORTAL_PORT: '', DATABASE_URL: '', TOEZICHT_MODE: '' }).mode).toBe('demo')
  })

  it('takes a whole production', () => {
    expect(parseEnvironment(production)).toMatchObject({ mode: 'production', trustsProxy: true, host: '127.0.0.1' })
    expect(parseEnvironment({ ...production, TOEZICHT_HOST: '0.0.0.0', TRUST_PROXY: 'nee' })).toMatchObject({
      host: '0.0.0.0',
      trustsProxy: false,
    })
  })

  const wrong: [string, Record<string, string>][] = [
    ['PORTAL_PORT', { PORTAL_PORT: 'drieduizend' }],
    ['PORTAL_PORT', { PORTAL_PORT: '70000' }],
    ['PORTAL_PORT', { PORTAL_PORT: '0' }],
    ['CONSOLE_PORT', { CONSOLE_PORT: '3000.5' }],
    ['CONSOLE_PORT', { PORTAL_PORT: '4000', CONSOLE_PORT: '4000' }],
    ['PORTAL_URL', { PORTAL_URL: 'toezicht.nl' }],
    ['PORTAL_URL', { PORTAL_URL: 'ftp://toezicht.nl' }],
    ['CONSOLE_URL', { CONSOLE_URL: 'http://localhost/onder/een/pad' }],
    ['SECURITY_CONTACT', { SECURITY_CONTACT: 'javascript:alert(1)' }],
    ['TOEZICHT_MODE', { TOEZICHT_MODE: 'test' }],
    ['TOEZICHT_SECRET', { TOEZICHT_SECRET: 'te kort' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x', TOEZICHT_MODE: 'demo' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example' }],
    ['ALLOW_UNSCANNED', { ALLOW_UNSCANNED: 'yes' }],
    ['CLAMD_SOCKET', { CLAMD_SOCKET: 'localhost:3310' }],
    ['TOEZICHT_MODE', { DATABASE_URL: production.DATABASE_URL }],
    ['TOEZICHT_MODE', { PORTAL_URL: production.PORTAL_URL }],
    ['TOEZICHT_MODE', { CONSOLE_URL: 'http://10.0.0.4:3001' }],
    ['TOEZICHT_HOST', { TOEZICHT_HOST: '0.0.0.0' }],
    ['TOEZICHT_HOST', { TOEZICHT_HOST: '0.0.0.0', TOEZICHT_MODE: 'demo' }],
    ['PORTAL_URL', { ...production, PORTAL_URL: 'http://toezicht.example.nl' }],
    ['CONSOLE_URL', { ...production, CONSOLE_URL: 'http://console.example.nl' }],
    ['CONSOLE_URL', { ...production, CONSOLE_URL: production.PORTAL_URL }],
    ['ALLOW_UNSCANNED', { ...production, ALLOW_UNSCANNED: 'nee' }],
    ...Object.keys(production)
      .filter((name) => name !== 'TOEZICHT_MODE')
      .map((name): [string, Record<string, string>] => [name, { ...production, [name]: '' }]),
  ]

  it.each(wrong)('refuses a wrong %s in one line that names it: %j', (name, variables) => {
    let said = ''
    try {
      parseEnvironment(variables)
    } catch (error) {
      said = (error as Error).message
    }
    expect(said).toMatch(new RegExp(`^${name}: [^\\n]+$`))
  })

  it('gives every wrong variable a line of its own, and repeats no value', () => {
    const said = () => parseEnvironment({ PORTAL_PORT: 'geheim', DATABASE_URL: 'geheim', SMTP_URL: 'geheim' })
    expect(said).toThrow(/^PORTAL_PORT: .*\nDATABASE_URL: .*\nSMTP_URL: .*$/)
    expect(said).not.toThrow(/geheim/)
  })
})
