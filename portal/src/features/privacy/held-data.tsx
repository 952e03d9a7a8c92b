import { Button } from 'antd'
import { useState } from 'react'
import { privacyPaths, type DataRequestView, type HeldRecord } from '@/api/privacy'
import { useView, type Page as ListOf } from '@/api/queries'
import { DataTable } from '@/components/data-table'
import { Dialog } from '@/components/dialog'
import { Await, Empty } from '@/components/states'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { privacyTexts } from './texts'

/** “Thông tin đang lưu”: all that is held about whoever asked; read only when it is opened, since each look is on record. */
export function HeldData({ row }: { row: DataRequestView }) {
  const t = useTexts(privacyTexts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" aria-label={`${t.heldData}: ${row.subject.name ?? t.erased}`} onClick={() => setOpen(true)}>{t.heldData}</Button>
      {open && (
        <Dialog title={t.heldData} open onClose={() => setOpen(false)} className="dialog-wide">
          <Held id={row.id} />
        </Dialog>
      )}
    </>
  )
}

function Held({ id }: { id: string }) {
  const t = useTexts(privacyTexts)
  const language = useLanguage()
  const held = useView<ListOf<HeldRecord>>(privacyPaths.held(id))
  return (
    <Await query={held} rows={3}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>{t.nothingHeld}</Empty>
        ) : (
          <>
            <p className="secondary">{t.heldNote}</p>
            <DataTable
              caption={t.heldData}
              rows={items}
              rowKey={(record) => `${record.kind} ${record.id} ${record.from ?? ''}`}
              columns={[
                { key: 'record', title: t.record, heads: true, render: (record) => label('heldKind', record.kind, language) },
                { key: 'says', title: t.says, render: (record) => record.fields.map((field) => `${label('heldWhat', field.what, language)}: ${field.value}`).join('; ') },
                { key: 'since', title: t.since, render: (record) => formatDate(record.from) },
                { key: 'until', title: t.until, render: (record) => formatDate(record.until) },
              ]}
            />
          </>
        )
      }
    </Await>
  )
}
