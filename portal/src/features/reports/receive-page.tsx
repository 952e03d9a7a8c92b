import { Button, Input } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useVersioned } from '@/api/queries'
import { reportingPaths, type SubmissionView } from '@/api/reporting'
import { allowed } from '@/api/views'
import { Page, Section } from '@/components/page'
import { Await } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { Differences, ExplainedBelow, HandChanged } from './findings'
import { Downloads } from './downloads'
import { CoverageNote, ReportIntro } from './report-page'
import { ReportParts } from './report-parts'
import './reports.css'
import { SignedForm } from './signed-form'
import { SubmissionActStatus } from './submission-status'
import { texts } from './texts'
import { useSubmissionAct } from './use-submission-act'
import { WarningReasons } from './warning-reasons'

/** A report as its receiver sees it: only the differences first, then what is odd; taken, or returned with remarks on items. */
export function ReceivePage() {
  const { id = '' } = useParams()
  const query = useVersioned<SubmissionView>(reportingPaths.submission(id))
  return <Await query={query}>{({ view }) => <Receive key={view.id} view={view} />}</Await>
}

function Receive({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const navigate = useNavigate()
  const { values, change } = useAddressState(['returning'])
  const returning = values.returning !== undefined && allowed(view.actions, 'return')
  const [remarks, setRemarks] = useState<ReadonlyMap<string, string>>(new Map())
  const toTracking = () => navigate(links.receiving(view.period.id))
  const accept = useSubmissionAct(view.id, 'acceptance', undefined, toTracking)
  const thank = useSubmissionAct(view.id, 'thanks', undefined, toTracking)
  const giveBack = useSubmissionAct(view.id, 'return', () => ({ remarks: [...remarks].filter(([, text]) => text.trim() !== '').map(([item, text]) => ({ item, text: text.trim() })) }), toTracking)
  const written = [...remarks.values()].filter((text) => text.trim() !== '').length
  const remarkField = (item: string, name: string) => <RemarkField key={item} name={name} text={remarks.get(item)} onChange={(text) => setRemarks((old) => new Map(old).set(item, text))} />
  const differs = view.changes.length > 0 || view.remarks.length > 0
  return (
    <Page title={`${view.period.title}: ${view.name}`} unit={view.unit} intro={<ReportIntro view={view} />} actions={<Downloads view={view} />}>
      <CoverageNote view={view} />
      {returning && (
        <Section title={t.returnTitle}>
          <p>{t.returnHow}</p>
          {remarkField('report', t.wholeReport)}
        </Section>
      )}
      <Differences view={view} />
      <WarningReasons view={view} />
      <ExplainedBelow view={view} />
      <HandChanged view={view} />
      <SignedForm view={view} />
      <ReportParts key={String(returning)} parts={view.parts} report={view.id} unit={view.unit.path} open={() => returning || !differs} extra={returning ? remarkField : undefined} />
      <SubmissionActStatus act={accept} id={view.id} what="accept" />
      <SubmissionActStatus act={thank} id={view.id} what="thank" />
      <SubmissionActStatus
        act={giveBack}
        id={view.id}
        what="return"
        compare={(theirs) => [{ label: t.remarkOn, theirs: theirs.remarks.filter((each) => each.open).map((each) => each.text).join('; '), mine: [...remarks.values()].filter((text) => text.trim() !== '').join('; ') }]}
      />
      <div className="save-bar no-print">
        {returning ? (
          <>
            <Button onClick={() => change({ returning: undefined })}>{c.cancel}</Button>
            <Button type="primary" disabled={written === 0} loading={giveBack.isPending} onClick={() => giveBack.mutate()}>{written > 0 ? t.returnWith(written) : t.return}</Button>
          </>
        ) : (
          <>
            {allowed(view.actions, 'return') && <Button onClick={() => change({ returning: 'true' })}>{t.return}</Button>}
            {allowed(view.actions, 'accept') && <Button type="primary" loading={accept.isPending} onClick={() => accept.mutate()}>{t.accept}</Button>}
            {allowed(view.actions, 'thank') && <Button type="primary" loading={thank.isPending} onClick={() => thank.mutate()}>{t.thank}</Button>}
          </>
        )}
      </div>
    </Page>
  )
}

function RemarkField({ name, text, onChange }: { name: string; text: string | undefined; onChange: (text: string) => void }) {
  const t = useTexts(texts)
  if (text === undefined) return <button type="button" className="linklike small" aria-label={`${t.writeRemark}: ${name}`} onClick={() => onChange('')}>{t.writeRemark}</button>
  return <Input.TextArea rows={2} maxLength={500} autoFocus aria-label={`${t.remarkOn}: ${name}`} placeholder={t.remarkOn} value={text} onChange={(event) => onChange(event.target.value)} />
}
