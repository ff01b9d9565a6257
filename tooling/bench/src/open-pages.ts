import { type ClientRequest, get } from 'node:http'
import { type Person, theme } from './people.ts'

export interface OpenPages {
  /** Leaves all pages: how many there were, how often one broke off, and how many changes of others they were told. */
  close(): { open: number; broken: number; told: number }
}

/** Opens the stream of the theme page for each of these people, and listens; a stream that had its time is opened again, as the page does. */
export async function openPages(origin: string, people: readonly Person[]): Promise<OpenPages> {
  const requests = new Set<ClientRequest>()
  const count = { open: people.length, broken: 0, told: 0 }
  let leaving = false

  function watch({ submission, token, questions }: Person): Promise<void> {
    const known = questions.map(({ code }) => `${code}:0`).join(',')
    const address = `${origin}/live/${submission}/${theme}?ken=${known}`
    const headers = { cookie: `portal=${token}`, 'sec-fetch-site': 'same-origin' }
    return new Promise((resolve, reject) => {
      const request = get(address, { headers, agent: false }, (response) => {
        if (response.statusCode !== 200) return reject(new Error(`${address}: ${response.statusCode}`))
        let turned = false
        response.setEncoding('utf8')
        response.on('data', (text: string) => {
          count.told += text.split('event: answers').length - 1
          turned ||= text.includes('event: turn')
        })
        response.once('close', () => {
          requests.delete(request)
          if (leaving) return
          if (!turned) count.broken += 1
          watch({ submission, token, questions }).catch(() => {
            count.broken += 1
          })
        })
        return resolve()
      })
      request.on('error', reject)
      requests.add(request)
    })
  }

  await Promise.all(people.map(watch))
  return {
    close() {
      leaving = true
      for (const request of requests) request.destroy()
      return { ...count }
    },
  }
}
