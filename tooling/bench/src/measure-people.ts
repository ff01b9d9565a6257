import { type BusyHour, measureBusyHour } from './busy-hour.ts'
import { type FirstLoad, measureFirstLoad } from './first-load.ts'
import type { Place } from './measure.ts'
import { makePeople, theme } from './people.ts'
import { startApp } from './servers.ts'
import { type MeasuredUpload, measureUpload } from './upload.ts'

export interface PeopleMeasurements {
  busyHour: BusyHour
  firstLoad: FirstLoad
  upload: MeasuredUpload
}

/** What the people of a whole study ask of one portal: all of them at work for so many minutes, the first page of one, a large document. */
export async function measurePeople(place: Place, minutes: number): Promise<PeopleMeasurements> {
  const { ownerUrl, secret, dataDirectory, say } = place
  const people = await makePeople(ownerUrl)
  const portal = await startApp('portal', ownerUrl, secret, dataDirectory)
  try {
    const [somebody] = people
    if (!somebody) throw new Error('Nobody was made')
    say(`${people.length} people saving for ${minutes} minutes …`)
    const busyHour = await measureBusyHour(portal, people, minutes * 60)
    say('First load, an upload …')
    const path = `/vragenlijst/${somebody.submission}/${theme.toLowerCase()}`
    const firstLoad = await measureFirstLoad(portal.url, path, { cookie: `portal=${somebody.token}` })
    return { busyHour, firstLoad, upload: await measureUpload(portal, somebody, 50) }
  } finally {
    await portal.stop()
  }
}
