import { type GuideNode, guideTree } from './guide-tree.ts'
import type { Chapter, Guide } from './read-guide.ts'

/** One page of the guide: a chapter, or the contents (`at` null). */
export interface GuidePage {
  title: string
  nodes: readonly GuideNode[]
  /** Place among the chapters, from 0. */
  at: number | null
  chapters: readonly { path: string; title: string }[]
}

/** Every page of a guide as data, by the last part of its address: `''` is the contents. The title stands in no page's text: the screen shows it. */
export function guidePages(guide: Guide, report: (fault: string) => void): ReadonlyMap<string, GuidePage> {
  const chapters = guide.chapters.map(({ path, title }) => ({ path, title }))
  const page = (chapter: Chapter, at: number | null): GuidePage => {
    const nodes = guideTree(guide, chapter, report).filter((node) => node.kind !== 'heading' || node.depth > 1)
    return { title: chapter.title, nodes, at, chapters }
  }
  const slugOf = ({ path }: Chapter) => path.slice(guide.contents.path.length + 1)
  return new Map([
    ['', page(guide.contents, null)],
    ...guide.chapters.map((chapter, at) => [slugOf(chapter), page(chapter, at)] as const),
  ])
}
