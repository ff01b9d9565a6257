import type { ReactNode } from 'react'

/** Stands in for a list without rows, and says what to do next. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>
}
