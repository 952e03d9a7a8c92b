import { Button } from 'antd'
import { useState } from 'react'
import { directoryPaths, type AgencyView } from '@/api/directory'
import { useMe } from '@/api/me'
import { useShownTime } from '@/api/shown-time'
import { useView, type Page as ListOf } from '@/api/queries'
import { Chip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { Dialog } from '@/components/dialog'
import { ExportButton } from '@/components/list-files'
import { Page } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { AgencyForm } from './agency-form'
import { NewSecret, Revoke } from './agency-acts'
import { agencyTexts } from './agency-texts'

/** “Kết nối cơ quan khác”: who reads through the API, and the way to take that away. */
export function AgencyPage() {
  const t = useTexts(agencyTexts)
  const c = useTexts(common)
  const language = useLanguage()
  const shownTime = useShownTime()
  const me = useMe()
  const [adding, setAdding] = useState(false)
  const agencies = useView<ListOf<AgencyView>>(directoryPaths.agencies)
  return (
    <Page title={t.title} units={me.data?.unitPath ?? []} intro={t.intro} actions={<><ExportButton title={t.title} path={directoryPaths.agencies} query={{}} /><Button type="primary" onClick={() => setAdding(true)}>{t.add}</Button></>}>
      <Await query={agencies}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t.empty}</Empty>
          ) : (
            <DataTable
              caption={t.title}
              rows={items}
              rowKey={(row) => row.id}
              columns={[
                { key: 'name', title: c.name, heads: true, render: (row) => row.name },
                { key: 'client', title: t.clientId, render: (row) => <code>{row.clientId}</code> },
                { key: 'reads', title: t.scope, render: (row) => row.scopes.map((scope) => label('agencyScope', scope, language)).join(', ') },
                { key: 'status', title: c.status, render: (row) => <span className="nowrap"><Chip tone={row.status === 'active' ? 'good' : 'plain'}>{row.status === 'active' ? t.connected : t.revoked}</Chip></span> },
                { key: 'since', title: t.since, render: (row) => shownTime(row.createdAt) },
                { key: 'acts', title: '', print: false, render: (row) => row.status === 'active' && <div className="actions"><NewSecret agency={row} /><Revoke agency={row} /></div> },
              ]}
            />
          )
        }
      </Await>
      <Dialog title={t.add} open={adding} onClose={() => setAdding(false)}>
        <AgencyForm onDone={() => setAdding(false)} />
      </Dialog>
    </Page>
  )
}
