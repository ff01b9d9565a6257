import type { ReactNode } from 'react'

/** The frame of the screens before signing in. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="door">
      <p className="shell-brand">
        Toezicht <span>STJ</span>
      </p>
      <h1>{title}</h1>
      {children}
    </main>
  )
}
