import type { MetaFunction } from '@remix-run/node'

export const meta: MetaFunction = () => [{ title: 'Toezicht console' }]

export default function Home() {
  return (
    <main>
      <h1>Toezicht console</h1>
      <p>Hier werkt het STJ aan toezichtonderzoeken.</p>
    </main>
  )
}
