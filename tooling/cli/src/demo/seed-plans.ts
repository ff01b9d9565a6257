import type { SeedPlace } from '@toezicht/database/repositories/demo'
import { demoMunicipalities } from './running-study.ts'

/** Every approach of the demonstration with the places that the database gave its respondents; 0 is the gemeente. */
export function plans(places: readonly SeedPlace[]) {
  return demoMunicipalities.flatMap(({ slug, approaches }) =>
    approaches.map((approach) => ({
      ...approach,
      place(position: number): SeedPlace {
        const found = places.find(
          (each) => each.municipality === slug && each.approach === approach.slug && each.position === position,
        )
        if (!found) throw new Error(`${slug} has no respondent ${position} for ${approach.slug}.`)
        return found
      },
    })),
  )
}
