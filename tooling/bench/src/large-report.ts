import type { LargeMeasurements, MeasuredScreen } from './measure-large.ts'
import { milliseconds, type Row } from './table.ts'

const said = ({ p50, p95, p99, kilobytes, error }: MeasuredScreen) =>
  error ??
  `p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)}, p99 ${milliseconds(p99)}, ${kilobytes < 10 ? kilobytes.toFixed(1) : Math.round(kilobytes)} kB`

/** Each screen over the large study beside the same screen over the small one. */
export function largeRows({ sizes, screens }: LargeMeasurements): Row[] {
  const [small, large] = sizes
  if (!small || !large) return []
  const whole = (number: number) => Math.round(number).toLocaleString('en')
  return [
    ...screens.flatMap(({ name, limit, bySize: [few, many] }): Row[] =>
      few && many
        ? [
            {
              what: `${name}, ${whole(large.approaches)} approaches`,
              measured: said(many),
              against: `${small.approaches} approaches: ${said(few)}`,
              ratio: `p95 × ${(many.p95 / few.p95).toFixed(2)}`,
              aim: limit === null ? '–' : `p95 < ${limit} ms`,
            },
          ]
        : [],
    ),
    {
      what: `Memory of the console, ${whole(large.answers)} answers`,
      measured: `${whole(large.memory)} MB`,
      against: `${whole(small.answers)} answers: ${whole(small.memory)} MB`,
      ratio: (large.memory / small.memory).toFixed(2),
      aim: 'does not grow',
    },
  ]
}
