import type { PeopleMeasurements } from './measure-people.ts'
import { milliseconds, type Row } from './table.ts'

const whole = (number: number) => Math.round(number).toLocaleString('en')
const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(0)} kB`

/** The load of a whole study beside the limits of the issue. */
export function peopleRows({ busyHour, firstLoad, upload }: PeopleMeasurements): Row[] {
  const { people, seconds, saves, errors, firstError, memory, pages } = busyHour
  const none = { against: '–', ratio: '–' }
  return [
    {
      what: `${people} people, a save each 5 s, ${seconds / 60} min`,
      measured: `${whole(saves)} saves, p50 ${milliseconds(busyHour.p50)}, p95 ${milliseconds(busyHour.p95)}, p99 ${milliseconds(busyHour.p99)}, ${errors ? `${errors} ERRORS (${firstError})` : 'no error'}`,
      ...none,
      aim: 'no error, p95 < 150 ms, p99 < 400 ms',
    },
    {
      what: 'Their open pages (server-sent events)',
      measured: `${pages.open} open, ${pages.broken} broke off, ${whole(pages.told)} times told of a change`,
      ...none,
      aim: 'none breaks off',
    },
    {
      what: 'Memory of the portal meanwhile',
      measured: `${whole(memory.start)} → ${whole(memory.middle)} → ${whole(memory.end)} MB`,
      ...none,
      aim: 'flat',
    },
    {
      what: 'First load of a theme page, compressed',
      measured: `${kilobytes(firstLoad.total)}: HTML ${kilobytes(firstLoad.html)}, CSS ${kilobytes(firstLoad.css)}, JS ${kilobytes(firstLoad.js)}, fonts ${kilobytes(firstLoad.fonts)}, ${firstLoad.requests} requests`,
      ...none,
      aim: '< 240 kB',
    },
    {
      what: `Upload of ${upload.megabytes} MB`,
      measured: `memory ${whole(upload.before)} → ${whole(upload.most)} MB (+${whole(upload.growth)}), ${upload.seconds.toFixed(1)} s`,
      ...none,
      aim: 'grows < 30 MB',
    },
  ]
}
