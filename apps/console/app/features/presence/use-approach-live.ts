import { useRevalidator } from '@remix-run/react'
import type { ApproachEvent, PresentInspector } from '@toezicht/api/live/approach-event'
import { useEffect, useRef, useState } from 'react'
import { createApproachStream, type Source } from './approach-stream.ts'

const names: ApproachEvent['event'][] = ['present', 'changed', 'turn', 'end']

/** Listens while this page is looked at: who else is in this approach. When something about it changed, the page reads again. */
export function useApproachLive(assessment: string, indicator: string, stamp: string): PresentInspector[] {
  const [others, setOthers] = useState<PresentInspector[]>([])
  const { revalidate } = useRevalidator()
  const latest = useRef({ stamp, revalidate })
  latest.current = { stamp, revalidate }
  useEffect(() => {
    const stream = createApproachStream({
      open: () => openSource(`/live/${assessment}/${indicator}`),
      hear: (event) => {
        if (event.event === 'present') setOthers(event.others)
        if (event.event === 'changed' && event.stamp !== latest.current.stamp) latest.current.revalidate()
      },
      silent: () => setOthers([]),
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
      random: Math.random,
    })
    stream.wake()
    window.addEventListener('online', stream.wake)
    window.addEventListener('focus', stream.wake)
    return () => {
      window.removeEventListener('online', stream.wake)
      window.removeEventListener('focus', stream.wake)
      stream.stop()
    }
  }, [assessment, indicator])
  return others
}

/** The browser's own stream, without its habit of connecting again by itself. */
function openSource(address: string): Source {
  const source = new EventSource(address)
  return {
    onevent: (hear) => {
      for (const name of names) {
        source.addEventListener(name, ({ data }: MessageEvent<string>) => hear({ event: name, ...JSON.parse(data) }))
      }
    },
    onfailure: (fail) => source.addEventListener('error', fail),
    close: () => source.close(),
  }
}
