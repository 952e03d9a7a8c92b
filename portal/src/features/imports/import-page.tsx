import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { importPaths, importServices, useImportKinds, XLSX, type ImportKind, type ImportKindName } from '@/api/imports'
import { useMe } from '@/api/me'
import { DataTable } from '@/components/data-table'
import { DownloadButton } from '@/components/download-button'
import { FilePicker } from '@/components/file-picker'
import { Page, Section } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { common, failures } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { ChosenFile } from './chosen-file'
import { ImportProgress } from './import-progress'
import { RecentImports } from './recent-imports'
import { texts } from './texts'

const lists: Record<ImportKindName, () => string> = {
  villages: links.villages,
  organisations: links.organisations,
  people: links.people,
  facilities: links.facilities,
  providers: links.providers,
  commitments: links.commitments,
  tallies: links.villageTotals,
}

/** “Nhập từ Excel”, the same for every list: template, file, what it would do, and only then the import itself. */
export function ImportPage() {
  const { kind } = useParams()
  const f = useTexts(failures)
  return isKnown(kind) ? <OneList kind={kind} /> : <Empty>{f.notFound}</Empty>
}

function isKnown(kind: string | undefined): kind is ImportKindName {
  return kind !== undefined && Object.hasOwn(importServices, kind)
}

function OneList({ kind }: { kind: ImportKindName }) {
  const f = useTexts(failures)
  const me = useMe()
  const kinds = useImportKinds(kind)
  if (me.data && !me.data.permissions.includes('file:import')) return <Empty>{f.forbidden}</Empty>
  return (
    <Await query={kinds}>
      {({ items }) => {
        const list = items.find((each) => each.kind === kind)
        return list ? <Import key={kind} kind={kind} list={list} /> : <Empty>{f.forbidden}</Empty>
      }}
    </Await>
  )
}

function Import({ kind, list }: { kind: ImportKindName; list: ImportKind }) {
  const t = useTexts(texts)
  const me = useMe()
  const { values, change } = useAddressState(['import'])
  const [chosen, setChosen] = useState<{ file: File; time: number }>()
  return (
    <Page title={t.title(list.title)} units={me.data?.unitPath ?? []} intro={t.intro} actions={<Link className="button" to={lists[kind]()}>{t.toList}</Link>}>
      <Section title={t.fillTemplate} actions={<DownloadButton label={t.template} request={{ path: importPaths.template(kind) }} />}>
        <p className="secondary">{t.templateNote}</p>
        {t.notes[kind] && <p className="note">{t.notes[kind]}</p>}
        <Columns list={list} />
      </Section>
      <Section title={t.chooseFilled}>
        <FilePicker label={t.chooseFile} accept={`.xlsx,${XLSX}`} chosen={chosen?.file} onChoose={(file) => setChosen({ file, time: Date.now() })} />
        {chosen && (
          <ChosenFile
            key={chosen.time}
            kind={kind}
            file={chosen.file}
            onAccepted={(accepted) => {
              setChosen(undefined)
              change({ import: accepted.id })
            }}
          />
        )}
      </Section>
      {values.import && <ImportProgress key={values.import} kind={kind} id={values.import} />}
      <RecentImports kind={kind} onOpen={(id) => change({ import: id })} />
    </Page>
  )
}

function Columns({ list }: { list: ImportKind }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  return (
    <details>
      <summary>{t.columns(list.columns.length)}</summary>
      <DataTable
        caption={t.columnsOf}
        rows={list.columns}
        rowKey={(column) => column.code}
        columns={[
          { key: 'heading', title: t.heading, heads: true, render: (column) => column.header },
          { key: 'needed', title: t.needed, render: (column) => (column.required ? c.yes : c.no) },
          { key: 'hint', title: t.hint, render: (column) => column.hint ?? '' },
        ]}
      />
    </details>
  )
}
