import { useEffect, useState } from 'react'
import { send, trpc } from '../form/trpc.ts'
import type { ShownPlaces } from './place-commands.ts'

const pause = 150

/** Places for the palette, asked again a moment after the text changed; null until they came, or when they cannot. */
export function usePlaces(assessment: string | null, text: string): ShownPlaces | null {
  const [places, setPlaces] = useState<ShownPlaces | null>(null)
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const outcome = await send(() => trpc.findPlaces.query({ assessment, text: text.trim().slice(0, 100) }))
      if (isWanted && 'done' in outcome) setPlaces(outcome.done)
    }
    const timer = setTimeout(ask, text ? pause : 0)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [assessment, text])
  return places
}
