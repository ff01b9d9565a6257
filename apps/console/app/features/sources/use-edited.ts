import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { type RefObject, useEffect, useState } from 'react'
import { onFindingReplaced } from '../workspace/finding-replaced.ts'
import { readFinding } from '../workspace/read-finding.ts'

const pause = 250

/** The finding as it is being written in the form around `box`, a moment after the last change. */
export function useEdited(box: RefObject<HTMLElement>, initial: FindingContent): FindingContent {
  const [content, setContent] = useState(initial)
  useEffect(() => {
    const form = box.current?.closest('form')
    if (!form) return
    let timer: number | undefined
    const read = () => setContent(readFinding(new FormData(form)).content)
    const later = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(read, pause)
    }
    form.addEventListener('input', later)
    return () => {
      window.clearTimeout(timer)
      form.removeEventListener('input', later)
    }
  }, [box])
  useEffect(() => onFindingReplaced(setContent), [])
  return content
}

/** What an editor without a stored finding shows. */
export const emptyFinding: FindingContent = {
  blocks: [],
  verdicts: [],
  pointsOfAttention: [],
  documents: [],
  sources: [],
}
