import { Button } from 'antd'
import { useState } from 'react'
import { useMe } from '@/api/me'
import { privacyPaths, type DataRequestView, type RequestClock } from '@/api/privacy'
import { useList } from '@/api/queries'
import { Chip, StatusChip } from '@/components/chip'
import { ListTable } from '@/components/data-table'
import { Dialog } from '@/components/dialog'
import { ExportButton } from '@/components/list-files'
import { Page } from '@/components/page'
import { Tabs } from '@/components/tabs'
import { formatDate } from '@/lib/dates'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { DataRequestActs } from './data-request-acts'
import { HeldData } from './held-data'
import { ReceiveForm } from './receive-form'
import { privacyTexts } from './texts'

/** “Yêu cầu về dữ liệu cá nhân”: what people ask of their data, by when it is answered and carried out. */
export function DataRequestPage() {
  const t = useTexts(privacyTexts)
  const c = useTexts(common)
  const language = useLanguage()
  const me = useMe()
  const [shown, setShown] = useState<'open' | 'settled'>('open')
  const [receiving, setReceiving] = useState(false)
  const list = useList<DataRequestView>(privacyPaths.dataRequests, { open: shown === 'open' })
  return (
    <Page
      title={t.requests}
      units={me.data?.unitPath ?? []}
      intro={t.requestsIntro}
      actions={<><ExportButton title={t.requests} path={privacyPaths.dataRequests} query={{ open: shown === 'open' }} /><Button type="primary" onClick={() => setReceiving(true)}>{t.receive}</Button></>}
    >
      <Tabs label={t.requests} chosen={shown} choices={[{ key: 'open', label: t.open }, { key: 'settled', label: t.settled }]} onChoose={setShown} />
      <ListTable
        caption={t.requests}
        list={list}
        rowKey={(row) => row.id}
        empty={t.noRequests}
        columns={[
          { key: 'who', title: t.person, heads: true, render: (row) => row.subject.name ?? <span className="secondary">{t.erased}</span> },
          { key: 'kind', title: t.kind, render: (row) => label('dataRequestKind', row.kind, language) },
          { key: 'received', title: t.receivedOn, render: (row) => formatDate(row.receivedOn) },
          { key: 'answer', title: t.answerDue, render: (row) => <Clock clock={row.answer} /> },
          { key: 'execution', title: t.executionDue, render: (row) => <Clock clock={row.execution} /> },
          { key: 'state', title: c.status, render: (row) => <><StatusChip group="dataRequestState" code={row.state} /> {row.legalGround ?? row.extensionReason}</> },
          { key: 'acts', title: '', print: false, render: (row) => <div className="actions"><HeldData row={row} /><DataRequestActs row={row} /></div> },
        ]}
      />
      <Dialog title={t.receive} open={receiving} onClose={() => setReceiving(false)}>
        <ReceiveForm onDone={() => setReceiving(false)} />
      </Dialog>
    </Page>
  )
}

/** One of the two clocks: until when, and whether it was kept. */
function Clock({ clock }: { clock: RequestClock }) {
  const t = useTexts(privacyTexts)
  const due = clock.dueOn ? formatDate(clock.dueOn) : t.notConfigured
  return (
    <span title={clock.source}>
      {clock.late ? <Chip tone="bad">{due} {t.late}</Chip> : due}
      {clock.doneOn && <span className="secondary"> · {t.doneOn(formatDate(clock.doneOn))}</span>}
    </span>
  )
}
