import { Link, useLocation } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import { useEffect, useState } from 'react'
import { leftAddress, leftWords } from './left-place.ts'
import { listLeft, onShelfChanged, removeUnsent } from './shelf.ts'
import type { UnsentText } from './unsent-text.ts'

/** Texts of this account that closed windows left unsaved, with the way to each; the workspace takes them over when it opens. */
export function LeftTexts({ account }: { account: string }) {
  const [left, setLeft] = useState<UnsentText[]>([])
  const { key } = useLocation()
  useEffect(() => {
    let isHere = key !== ''
    const look = () => void listLeft(account).then((found) => isHere && setLeft(found))
    look()
    const stop = onShelfChanged(look)
    return () => {
      isHere = false
      stop()
    }
  }, [account, key])
  if (left.length === 0) return null
  return (
    <Notice tone="problem">
      {left.map((text) => (
        <p key={text.id}>
          In deze browser staat nog tekst die niet is opgeslagen: {leftWords(text)}, {dutchMoment(text.typedAt)}.{' '}
          <Link to={leftAddress(text)}>Bekijk en bewaar de tekst</Link>{' '}
          <button type="button" className="button-plain" onClick={() => void removeUnsent([text.id])}>
            Weggooien<span className="visually-hidden">: {leftWords(text)}</span>
          </button>
        </p>
      ))}
    </Notice>
  )
}
