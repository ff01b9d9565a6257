import { describe, expect, it } from 'vitest'
import { isConnectionLost, watchOutage } from './outage.ts'

const lost = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

describe('isConnectionLost', () => {
  it.each([
    lost,
    new AggregateError([lost]),
    Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
    Object.assign(new Error('the database system is starting up'), { code: '57P03' }),
    Object.assign(new Error('sorry, too many clients already'), { code: '53300' }),
    Object.assign(new Error('connect'), { code: 'ENOENT' }),
    new Error('Connection terminated unexpectedly'),
    { message: 'timeout exceeded when trying to connect' },
  ])('is true of %s', (error) => {
    expect(isConnectionLost(error)).toBe(true)
  })

  it.each([
    Object.assign(new Error('permission denied for table x'), { code: '42501' }),
    new TypeError('x is not a function'),
    null,
    'text',
  ])('is false of %s', (error) => {
    expect(isConnectionLost(error)).toBe(false)
  })
})

describe('watchOutage', () => {
  it('says once that the database is away and once that it is back', () => {
    const lines: unknown[] = []
    let now = 0
    const outage = watchOutage(
      (line) => lines.push(line),
      () => now,
    )
    outage.succeeded()
    for (let attempt = 0; attempt < 5; attempt += 1) outage.failed(lost)
    now = 7_400
    outage.succeeded()
    outage.succeeded()
    expect(lines).toEqual([
      { event: 'database-away', error: 'Error', code: 'ECONNREFUSED' },
      { event: 'database-back', seconds: 7 },
    ])
  })

  it('repeats a surprise at most once a minute, and never its message', () => {
    const lines: unknown[] = []
    let now = 0
    const outage = watchOutage(
      (line) => lines.push(line),
      () => now,
    )
    const surprise = Object.assign(new Error('value kanarie is wrong'), { code: '22P02' })
    outage.failed(surprise)
    now = 59_999
    outage.failed(surprise)
    outage.failed(new TypeError('another'))
    now = 60_001
    outage.failed(surprise)
    expect(lines).toHaveLength(3)
    expect(JSON.stringify(lines)).not.toContain('kanarie')
  })
})
