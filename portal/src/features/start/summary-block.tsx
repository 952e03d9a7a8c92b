import { Button } from 'antd'
import { useView } from '@/api/queries'
import { reportingPaths, type ProvinceSummary } from '@/api/reporting'
import { CopyButton } from '@/components/copy-button'
import { Section } from '@/components/page'
import { Await } from '@/components/states'
import { common } from '@/lib/common-texts'
import { formatTime } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** One sentence that may be read out on the telephone, with its time; only unit names and totals. */
export function SummaryBlock({ unit }: { unit: string | undefined }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const summary = useView<ProvinceSummary>(reportingPaths.summary, { unit }, { refetchInterval: 60_000 })
  return (
    <Section title={t.summary}>
      <Await query={summary} rows={2}>
        {(view) => (
          <>
            <p className="summary-sentence">{view.sentence}</p>
            <div className="actions no-print">
              <CopyButton label={t.copySummary} text={() => view.sentence} />
              <Button onClick={() => window.print()}>{t.printSummary}</Button>
              <span className="secondary">{c.updatedAt(formatTime(view.readAt, true))}</span>
            </div>
          </>
        )}
      </Await>
    </Section>
  )
}
