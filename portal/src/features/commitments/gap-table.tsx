import { Link } from 'react-router'
import type { GapItem, GapSummary, SubjectKind } from '@/api/commitments'
import { usePermission } from '@/api/me'
import type { ListResult } from '@/api/queries'
import { ListTable, type Column } from '@/components/data-table'
import { formatDate, formatTime } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { caseTexts } from './case-texts'
import { NoLongerHere } from './no-longer-here'
import { texts } from './texts'

/** No., name, workplace, services and why; empty means everyone is covered, or that nobody is registered. */
export function GapTable({ list, kind, summary, mayWrite }: { list: ListResult<GapItem>; kind: SubjectKind; summary: GapSummary | undefined; mayWrite: boolean }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const columns: Column<GapItem>[] = [
    { key: 'number', title: t.number, align: 'end', width: '4rem', leads: true, render: (row) => row.number },
    { key: 'name', title: t.fullName, heads: true, render: (row) => row.subject.name ?? '–' },
    { key: 'workplace', title: t.workplace, render: (row) => row.subject.workplace ?? '' },
    { key: 'services', title: t.service, render: (row) => (row.subject.services ?? []).map((service) => label('serviceKind', service, language)).join(', ') },
    { key: 'why', title: t.why, render: (row) => <Why item={row} /> },
    { key: 'signBy', title: t.signBy, print: false, render: (row) => <SignBy item={row} /> },
    ...(mayWrite && kind === 'provider'
      ? [{ key: 'leave', title: '', print: false, render: (row: GapItem) => <NoLongerHere item={row} /> } satisfies Column<GapItem>]
      : []),
  ]
  const nobody = kind === 'provider' ? t.gapEmptyRegister : t.gapEmptyFacilities
  const covered = kind === 'provider' ? t.gapNone : t.gapNoneFacility
  const empty = !summary || summary.registered === 0 ? nobody : covered(formatNumber(summary.inForce), formatNumber(summary.registered), formatTime(summary.asOf))
  return <ListTable list={list} caption={t.gapTitle} columns={columns} rowKey={(row) => row.subject.id} empty={empty} />
}

/** The last day of the supplementary signing; in words when it is over, never by colour alone. */
function SignBy({ item }: { item: GapItem }) {
  const t = useTexts(texts)
  if (!item.signBy) return null
  return item.late ? <>{t.signByOver(formatDate(item.signBy))}</> : <>{formatDate(item.signBy)}</>
}

/** A breach is remedied before anything is signed again, so its reason leads to where that is recorded. */
function Why({ item }: { item: GapItem }) {
  const t = useTexts(caseTexts)
  const language = useLanguage()
  const mayRemedy = usePermission('commitment:remedy')
  const reason = label('gapReason', item.reason, language)
  if (item.reason !== 'breached' || !item.commitment || !mayRemedy) return <>{reason}</>
  return <>{reason}. <Link className="no-print" to={links.commitment(item.commitment)}>{t.recordRemedy}</Link></>
}
