import { Link } from '@remix-run/react'
import { Notice } from '@toezicht/ui/notice.tsx'
import { judgementWords } from '../approach/state-words.ts'
import { Tag } from '../approach/tag.tsx'
import { RemarkThreads, type ShownThread } from '../review/remark-threads.tsx'
import { EarlierVersions } from '../versions/earlier-versions.tsx'
import { EditorAssignee } from './editor-assignee.tsx'
import { type EditorProps, FindingEditor } from './finding-editor.tsx'
import { Pane } from './pane.tsx'
import { Precedents, type ShownPrecedent } from './precedents.tsx'
import { type ShownConclusion, ThemeConclusion } from './theme-conclusion.tsx'
import { type ShownVersion, sentAfterWords } from './version-words.ts'

/** The finding on the selected indicator, its theme's conclusion, and how the same indicator was judged elsewhere. */
export function FindingPane(
  props: EditorProps & {
    sentAfter: readonly ShownVersion[]
    conclusion: ShownConclusion | null
    study: string
    precedents: readonly ShownPrecedent[]
    /** With those that are not shown. */
    precedentTotal: number
    threads: readonly ShownThread[]
    responsible: readonly { indicator: string | null; name: string }[]
    inspectors: readonly { accountId: string; name: string }[]
  },
) {
  const { assessment, selected, finding, sentAfter, conclusion } = props
  const status = finding?.status ?? 'none'
  return (
    <Pane name="finding" beside={<Tag tone={status === 'approved' ? 'good' : 'plain'}>{judgementWords[status]}</Tag>}>
      {finding?.remark && finding.status === 'returned' && (
        <p>
          <strong>Teruggegeven:</strong> {finding.remark}
        </p>
      )}
      {finding && (finding.status === 'submitted' || finding.status === 'approved') && (
        <p>
          <Link to={`/bevindingen/${finding.id}`}>
            {finding.status === 'submitted' ? 'Deze bevinding vaststellen of teruggeven' : 'Bekijk wat is vastgesteld'}
          </Link>
        </p>
      )}
      {sentAfter.length > 0 && <Notice>{sentAfterWords(sentAfter)}</Notice>}
      <EditorAssignee
        key={`wie ${selected.code}`}
        assessment={assessment}
        indicator={selected.code}
        responsible={props.responsible}
        inspectors={props.inspectors}
      />
      <FindingEditor key={selected.code} {...props} />
      {finding && (
        <RemarkThreads kind="finding" subject={finding.id} threads={props.threads} refused={props.refused} level={3} />
      )}
      {finding && <EarlierVersions key={finding.id} finding={finding.id} version={finding.version} />}
      <ThemeConclusion assessment={assessment} theme={selected.theme} conclusion={conclusion} />
      <Precedents
        study={props.study}
        indicator={selected.code}
        precedents={props.precedents}
        total={props.precedentTotal}
      />
    </Pane>
  )
}
