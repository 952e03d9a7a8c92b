import { Link } from 'react-router'
import { commitmentPaths, type QuestioningView } from '@/api/commitments'
import { useMe, usePermission } from '@/api/me'
import { useList } from '@/api/queries'
import { Chip } from '@/components/chip'
import { ListTable } from '@/components/data-table'
import { Page } from '@/components/page'
import { Empty } from '@/components/states'
import { common, failures } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { links } from '@/lib/links'
import { caseTexts } from './case-texts'

/** The questionings of the own cases, newest first; whoever has none to lead finds no such page. */
export function QuestioningListPage() {
  const t = useTexts(caseTexts)
  const c = useTexts(common)
  const f = useTexts(failures)
  const language = useLanguage()
  const me = useMe()
  const may = usePermission('commitment:question')
  const list = useList<QuestioningView>(commitmentPaths.questionings, {}, { enabled: may })
  if (!may) return me.data ? <Empty>{f.notFound}</Empty> : null
  return (
    <Page title={t.questionings} units={me.data?.unitPath ?? []}>
      <ListTable
        caption={t.questionings}
        list={list}
        rowKey={(row) => row.id}
        empty={t.noQuestionings}
        columns={[
          { key: 'case', title: t.caseReference, heads: true, render: (row) => <Link to={links.questioning(row.id)}>{row.caseReference}</Link> },
          { key: 'opened', title: t.openedOn, render: (row) => formatDate(row.openedOn) },
          { key: 'closed', title: t.closedOn, render: (row) => formatDate(row.closedOn) },
          { key: 'state', title: c.status, render: (row) => (row.outcome ? <Chip>{label('questioningOutcome', row.outcome, language)}</Chip> : <Chip tone="warn">{t.underQuestion}</Chip>) },
        ]}
      />
    </Page>
  )
}
