import type { LiveEvent } from '@toezicht/api/live/live-event'
import type { Source } from './live-stream.ts'

const names: LiveEvent['event'][] = ['answers', 'present', 'state', 'turn', 'end']

/** The browser's own stream, without its habit of connecting again by itself. */
export function openEventSource(address: string): Source {
  const source = new EventSource(address)
  return {
    onevent: (hear) => {
      for (const name of names) {
        source.addEventListener(name, ({ data }: MessageEvent<string>) => hear({ event: name, ...JSON.parse(data) }))
      }
    },
    onfailure: (fail) => {
      source.addEventListener('error', fail)
    },
    close: () => source.close(),
  }
}
