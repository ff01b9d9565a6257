import type { ShownGroup } from '@toezicht/api/draft-view'
import styles from './fact-check.module.css'
import { commentCount } from './fact-check-words.ts'

/** Every group of the draft with how many comments stand in it: one click to each. */
export function JumpList({ groups, counts }: { groups: readonly ShownGroup[]; counts: ReadonlyMap<string, number> }) {
  const approaches = [...new Set(groups.map(({ approach }) => approach))]
  return (
    <nav className={styles.jump} aria-labelledby="onderdelen" id="naar">
      <h2 id="onderdelen">Onderdelen van de factsheet</h2>
      {approaches.map((approach) => (
        <div key={approach ?? ''}>
          {approach && <p className={styles.sideHead}>{approach}</p>}
          <ul>
            {groups
              .filter((group) => group.approach === approach)
              .map(({ id, heading, parts }) => {
                const count = parts.reduce((sum, { code }) => sum + (counts.get(code) ?? 0), 0)
                return (
                  <li key={id}>
                    <a href={`#${id}`}>{heading}</a>
                    {count > 0 && <span className="state state-done">{commentCount(count)}</span>}
                  </li>
                )
              })}
          </ul>
        </div>
      ))}
    </nav>
  )
}
