import { Input } from 'antd'
import { lengths } from '@/api/generated'
import { useMe } from '@/api/me'
import { privacyPaths, type ErasurePage as ErasureList, type ErasureView } from '@/api/privacy'
import { useList } from '@/api/queries'
import { Chip } from '@/components/chip'
import { ListTable } from '@/components/data-table'
import { Page } from '@/components/page'
import { OfferedActs, type DescribedAct } from '@/components/record-act'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { privacyTexts } from './texts'

/** “Xóa thông tin hết hạn lưu”: whose names were kept long enough; each is erased, or held with a reason. */
export function ErasurePage() {
  const t = useTexts(privacyTexts)
  const c = useTexts(common)
  const me = useMe()
  const list = useList<ErasureView, ErasureList>(privacyPaths.erasures)
  const kept = list.first?.keptFor
  return (
    <Page title={t.erasures} units={me.data?.unitPath ?? []} intro={kept && t.erasuresIntro(kept.years, kept.source)}>
      <ListTable
        caption={t.erasures}
        list={list}
        rowKey={(row) => row.id}
        empty={t.noErasures}
        columns={[
          { key: 'name', title: c.name, heads: true, render: (row) => row.fullName },
          { key: 'facility', title: t.facility, render: (row) => row.facility },
          { key: 'commune', title: c.unit, render: (row) => row.commune.name },
          { key: 'departed', title: t.departedOn, render: (row) => formatDate(row.departedOn) },
          { key: 'committed', title: t.committedUntil, render: (row) => (row.committedUntil ? formatDate(row.committedUntil) : t.neverSigned) },
          { key: 'due', title: t.dueOn, render: (row) => (row.heldFor ? <><Chip tone="warn">{t.held}</Chip> {row.heldFor}</> : formatDate(row.dueOn)) },
          { key: 'acts', title: '', print: false, render: (row) => <div className="actions"><ErasureActs row={row} /></div> },
        ]}
      />
    </Page>
  )
}

function ErasureActs({ row }: { row: ErasureView }) {
  const t = useTexts(privacyTexts)
  const name = row.fullName ?? t.erased
  const acts: Record<string, DescribedAct<ErasureView>> = {
    erasure: { verb: t.erase, effect: t.eraseEffect(name), path: privacyPaths.erasure(row.id), danger: true },
    legal_hold: {
      verb: t.hold,
      effect: t.holdEffect(name),
      path: privacyPaths.hold(row.id),
      asks: {
        reason: { label: t.holdReason, required: true, input: <Input.TextArea rows={2} maxLength={lengths.directory.HoldRequest.reason} />, theirs: (theirs) => theirs.heldFor ?? '', mine: (reason: string) => reason },
      },
    },
    legal_hold_end: { verb: t.endHold, effect: t.endHoldEffect(name), path: privacyPaths.holdEnd(row.id) },
  }
  return <OfferedActs<ErasureView> record={privacyPaths.erasure(row.id)} name={name} look="small" acts={acts} actions={row.actions} />
}
