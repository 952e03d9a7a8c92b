import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { Remark, SubmissionView } from '@/api/reporting'
import { Chip } from '@/components/chip'
import { ReturnIcon } from '@/components/icons'
import { Section } from '@/components/page'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { FigureLine, type Editing } from './figure-line'
import { NarrativeField } from './narrative-field'
import { figureOf, narrativeOf } from './report-draft'
import { SubmissionActStatus } from './submission-status'
import { texts } from './texts'
import { useSubmissionAct } from './use-submission-act'

interface Answer {
  remark: string
  kind: 'fixed' | 'kept'
  explanation?: string
}

/** What came back: each remark with the old value, the item itself, and one of two answers. */
export function RemarkSection({ view, editing }: { view: SubmissionView; editing: Editing | undefined }) {
  const t = useTexts(texts)
  const round = Math.max(...view.remarks.map((remark) => remark.round))
  const latest = view.remarks.filter((remark) => remark.round === round)
  const toDo = latest.filter((remark) => remark.open && !remark.answer).length
  return (
    <Section id="remarks" title={toDo > 0 ? t.remarksToDo(toDo) : t.remarksDone(latest.length)}>
      <ul className="plain remarks">
        {latest.map((remark) => <RemarkCard key={remark.id} view={view} remark={remark} editing={editing} />)}
      </ul>
    </Section>
  )
}

function RemarkCard({ view, remark, editing }: { view: SubmissionView; remark: Remark; editing: Editing | undefined }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const id = useId()
  const [keeping, setKeeping] = useState(false)
  const [changing, setChanging] = useState(false)
  const [reason, setReason] = useState(remark.explanation ?? '')
  const [unready, setUnready] = useState(false)
  const act = useSubmissionAct<Answer>(view.id, 'answers', (answer) => ({ answers: [answer] }), () => {
    setKeeping(false)
    setChanging(false)
  })
  const answer = async (kind: Answer['kind']) => {
    const saved = (await editing?.drafting.save()) ?? true
    setUnready(!saved)
    if (saved) act.mutate(kind === 'kept' ? { remark: remark.id, kind, explanation: reason.trim() } : { remark: remark.id, kind })
  }
  const figure = figureOf(view.parts, remark.item)
  const narrative = narrativeOf(view.parts, remark.item)
  const answered = remark.answer !== undefined && !changing
  return (
    <li className="remark">
      <h3>{remark.itemName}</h3>
      <p className="remark-text"><ReturnIcon /> {remark.text}</p>
      {remark.oldText !== undefined && <p className="secondary">{t.oldValue(remark.oldText)}</p>}
      {figure && <ul className="plain figures"><FigureLine figure={figure} report={view.id} unit={view.unit.path} editing={answered ? undefined : editing} /></ul>}
      {narrative && <NarrativeField narrative={narrative} drafting={answered ? undefined : editing?.drafting} />}
      {answered && (
        <p>
          <Chip tone="good">{label('remarkAnswer', remark.answer, language)}</Chip> {remark.explanation}{' '}
          {editing && <button type="button" className="linklike" onClick={() => setChanging(true)}>{t.changeAnswer}</button>}
        </p>
      )}
      {editing && !answered && (
        <div className="actions">
          <Button onClick={() => answer('fixed')} loading={act.isPending}>{label('remarkAnswer', 'fixed', language)}</Button>
          <Button onClick={() => setKeeping(true)} aria-expanded={keeping}>{label('remarkAnswer', 'kept', language)}</Button>
        </div>
      )}
      {editing && keeping && !answered && (
        <div className="stack keep-form">
          <label htmlFor={id}>{t.explanation}</label>
          <Input.TextArea id={id} rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          <div><Button type="primary" loading={act.isPending} disabled={reason.trim() === ''} onClick={() => answer('kept')}>{t.recordAnswer}</Button></div>
        </div>
      )}
      {unready && <p role="alert" className="warning-text">{t.saveFirst}</p>}
      <SubmissionActStatus
        act={act}
        id={view.id}
        what="answer"
        compare={(theirs, asked) => {
          const now = theirs.remarks.find((each) => each.id === remark.id)
          return [{ label: remark.itemName, theirs: now?.answer && [label('remarkAnswer', now.answer, language), now.explanation].filter(Boolean).join(': '), mine: [label('remarkAnswer', asked.kind, language), asked.explanation].filter(Boolean).join(': ') }]
        }}
      />
    </li>
  )
}
