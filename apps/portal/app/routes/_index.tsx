import type { MetaFunction } from '@remix-run/node'

export const meta: MetaFunction = () => [{ title: 'Toezicht' }]

export default function Home() {
  return (
    <main>
      <h1>Toezicht</h1>
      <p>Hier vullen gemeenten en netwerkpartners hun vragenlijst in en leest u de gepubliceerde factsheets.</p>
    </main>
  )
}
