/** A state in words, in a box; the words carry the meaning. */
export function Tag({ children, tone = 'plain' }: { children: string; tone?: 'plain' | 'strong' | 'good' | 'faded' }) {
  return <span className={`tag tag-${tone}`}>{children}</span>
}
