import { Notice } from '@toezicht/ui/notice.tsx'
import { useEffect, useState } from 'react'
import { commentWords } from './comment-saver.ts'
import { keepComment, type LeftComment, leftComments } from './comment-shelf.ts'

/** Texts that this browser still holds and that were never saved: to go back to while that can be, and else to copy. */
export function LeftTexts({ account, factCheck, open }: { account: string; factCheck: string; open: boolean }) {
  const [left, setLeft] = useState<LeftComment[]>([])
  useEffect(
    () => setLeft(leftComments().filter((each) => each.account === account && each.factCheck === factCheck)),
    [account, factCheck],
  )
  if (left.length === 0) return null
  return (
    <Notice tone="problem">
      {open ? (
        <p>
          In deze browser staat nog tekst die niet is opgeslagen. Ga eerst{' '}
          <a href={`/feitencheck/${factCheck}`}>terug naar de factsheet</a>: daar wordt zij vanzelf opgeslagen.
        </p>
      ) : (
        <>
          <p>Deze tekst staat nog in deze browser en is niet verstuurd. Kopieer de tekst als u die wilt bewaren.</p>
          {left.map(({ comment, unsent }) => (
            <p key={comment} className="typed">
              {commentWords(unsent.next ?? unsent.flying ?? { value: null, explanation: null }).body}
            </p>
          ))}
          <button
            className="button button-quiet"
            type="button"
            onClick={() => {
              for (const each of left) keepComment(each, null)
              setLeft([])
            }}
          >
            Deze tekst weggooien
          </button>
        </>
      )}
    </Notice>
  )
}
