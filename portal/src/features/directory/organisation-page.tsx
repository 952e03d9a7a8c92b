import { Button, Form, Input, Select } from 'antd'
import { directoryPaths, type OrganisationView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { useMe, usePermission } from '@/api/me'
import { useAct, useView } from '@/api/queries'
import { DatedAct } from '@/components/dated-act'
import { Choice } from '@/components/filters'
import { ErrorSummary, Field, useServerErrors } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { ActStatus } from '@/components/problem'
import { RegistryList } from '@/components/registry-list'
import { RemoteSelect, UnitSelect } from '@/components/remote-select'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { texts } from './texts'

/** “Cơ quan, tổ chức”: bodies with kind, validity and successor. */
export function OrganisationPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const me = useMe()
  const mayWrite = usePermission('organisation:write')
  const { values, change, clear, filtered } = useAddressState(['unit', 'kind'])
  return (
    <RegistryList<OrganisationView>
      title={t.organisations}
      path={directoryPaths.organisations}
      query={{ ...values, unit: values.unit ?? me.data?.appointment?.unit.path }}
      filtered={filtered}
      onClear={clear}
      searchLabel={t.searchName}
      empty={c.emptyByScope}
      filters={<Choice label={t.organisationKind} value={values.kind} options={choices('organisationKind', language)} onChange={(kind) => change({ kind })} />}
      columns={[
        { key: 'name', title: c.name, heads: true, render: (row) => (row.validTo ? `${row.name} ${c.oldUntil(formatDate(row.validTo))}` : row.name) },
        { key: 'kind', title: t.organisationKind, render: (row) => label('organisationKind', row.kind, language) },
        { key: 'unit', title: c.unit, render: (row) => row.unit.name },
        { key: 'reach', title: t.reach, render: (row) => label('reach', row.reach, language) },
        { key: 'from', title: c.from, render: (row) => formatDate(row.validFrom) },
        ...(mayWrite ? [{ key: 'acts', title: '', print: false, render: (row: OrganisationView) => !row.validTo && <EndOrganisation row={row} /> }] : []),
      ]}
      {...(mayWrite ? { add: { verb: t.addOrganisation, form: (done) => <OrganisationForm onDone={done} /> } } : {})}
    />
  )
}

/** Ending a body asks for its successor in the same form. */
function EndOrganisation({ row }: { row: OrganisationView }) {
  const t = useTexts(texts)
  return (
    <DatedAct<OrganisationView>
      record={directoryPaths.organisation(row.id)}
      verb={t.endOrganisation}
      name={row.name}
      dateLabel={t.lastDay}
      request={({ on, successorId }) => ({ path: directoryPaths.organisationEnd(row.id), body: { lastDay: on, successorId } })}
      compare={(theirs, { on, successorId }) => [
        { label: t.lastDay, theirs: theirs.validTo && formatDate(theirs.validTo), mine: formatDate(on) },
        { label: t.successor, theirs: theirs.successorId && <OrganisationName id={theirs.successorId} />, mine: typeof successorId === 'string' && <OrganisationName id={successorId} /> },
      ]}
    >
      <Field name="successorId" label={t.successor}>
        <RemoteSelect<OrganisationView> path={directoryPaths.organisations} option={(each) => ({ value: each.id, label: each.name })} />
      </Field>
    </DatedAct>
  )
}

function OrganisationName({ id }: { id: string }) {
  return useView<OrganisationView>(directoryPaths.organisation(id)).data?.name ?? '…'
}

interface OrganisationFields {
  name: string
  kind: string
  unit: string
  reach?: string
  parentId?: string
  validFrom: string
}

function OrganisationForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const [form] = Form.useForm<OrganisationFields>()
  const act = useAct<OrganisationFields>((fields) => ({ path: directoryPaths.organisations, body: fields }), {
    onDone: () => {
      form.resetFields()
      onDone()
    },
  })
  useServerErrors(form, act.error)
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
      <ErrorSummary />
      <div className="form-row">
        <Field name="name" label={t.organisationName} required><Input maxLength={lengths.directory.RegisterOrganisationRequest.name} autoComplete="off" /></Field>
        <Field name="kind" label={t.organisationKind} required><Select showSearch={{ optionFilterProp: 'label' }} options={choices('organisationKind', language)} /></Field>
        <Field name="unit" label={t.organisationUnit} required><UnitSelect /></Field>
        <Field name="reach" label={t.reach}><Select allowClear options={choices('reach', language)} /></Field>
        <Field name="validFrom" label={c.from} kind="date" required><DateInput /></Field>
      </div>
      <ActStatus act={act} />
      <div className="actions">
        <Button onClick={onDone}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.addOrganisation}</Button>
      </div>
    </Form>
  )
}
