import { Button } from 'antd'
import type { SubmissionView } from '@/api/reporting'
import { CopyButton } from '@/components/copy-button'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { figureOf, narrativeOf } from './report-draft'
import { texts } from './texts'
import type { Drafting } from './use-report-draft'

/** What was typed while somebody else took the report out of writing: it cannot be saved any more, and it is not thrown away. */
export function LeftOver({ view, drafting }: { view: SubmissionView; drafting: Drafting }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const typed = [
    ...[...drafting.draft.figures].map(([key, each]) => ({ key, name: figureOf(view.parts, key)?.name ?? key, text: [each.text, each.note].filter(Boolean).join(' – ') })),
    ...[...drafting.draft.narratives].map(([key, each]) => ({ key, name: narrativeOf(view.parts, key)?.title ?? key, text: each.text })),
  ]
  if (typed.length === 0) return null
  return (
    <div className="note note-warn" role="alert">
      <p>{t.noLongerWritten(view.stateText)}</p>
      <ul>{typed.map((each) => <li key={each.key}>{each.name}: <strong className="narrative-text">{each.text}</strong></li>)}</ul>
      <div className="actions">
        <CopyButton label={c.copy} text={() => typed.map((each) => `${each.name}: ${each.text}`).join('\n')} />
        <Button onClick={() => typed.forEach((each) => drafting.drop(each.key))}>{t.dropTyped}</Button>
      </div>
    </div>
  )
}
