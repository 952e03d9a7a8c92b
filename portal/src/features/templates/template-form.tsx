import { Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { commitmentPaths, type ClauseOnDate } from '@/api/commitments'
import { lengths } from '@/api/generated'
import { useMe } from '@/api/me'
import { useAct, useView, type Page as ListOf } from '@/api/queries'
import { templatePaths, type EnterTemplate, type SignerKind, type TemplateView } from '@/api/templates'
import { ErrorSummary, Field, useServerErrors } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { Section } from '@/components/page'
import { ActStatus } from '@/components/problem'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { LegalBasisFields } from './legal-basis-fields'
import { SIGNER_KINDS, texts } from './texts'

type ClauseKind = ClauseOnDate['kind']

interface TemplateFields extends Pick<EnterTemplate, 'subjectKind' | 'title' | 'opening' | 'closing' | 'signaturePlaces' | 'validFrom' | 'validTo'> {
  wording?: Partial<Record<ClauseKind, string>>
  legalBasis: Partial<EnterTemplate['legalBasis'][number]>[]
}

/** The words of a form: what the service finds in them that no form may hold stands at its place. */
export function TemplateForm({ earlier, onLeave }: { earlier?: TemplateView; onLeave: (made?: TemplateView) => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const today = useMe().data?.today
  const [form] = Form.useForm<TemplateFields>()
  const [noClause, setNoClause] = useState(false)
  const subjectKind = Form.useWatch('subjectKind', form) ?? earlier?.subjectKind ?? 'provider'
  const offered = useOffered(subjectKind, today)
  const worded = (fields: Pick<TemplateFields, 'wording'>) => offered.flatMap((kind) => (fields.wording?.[kind]?.trim() ? [{ kind, wording: fields.wording[kind] }] : []))
  const act = useAct<EnterTemplate, TemplateView>((body) => ({ path: templatePaths.templates, body }), { onDone: ({ view }) => onLeave(view) })
  // "/clauses/0/wording" of what was sent is the wording of the first clause that has one.
  useServerErrors(form, act.error, (path) => (path[0] === 'clauses' ? ['wording', act.variables?.clauses[Number(path[1])]?.kind ?? ''] : path))
  const submit = ({ wording, legalBasis, ...fields }: TemplateFields) => {
    const clauses = worded({ ...(wording ? { wording } : {}) })
    setNoClause(clauses.length === 0)
    if (clauses.length > 0) act.mutate({ ...fields, clauses, legalBasis: legalBasis as EnterTemplate['legalBasis'] })
  }
  const size = lengths.commitments
  return (
    <Form form={form} layout="vertical" initialValues={initial(earlier, t)} onFinish={submit}>
      <ErrorSummary />
      <Section title={t.version}>
        <Field name="subjectKind" label={t.kind} required><Select options={choices('subjectKind', language, SIGNER_KINDS)} /></Field>
        <Field name="title" label={t.formTitle} required><Input maxLength={size.TemplateRequest.title} autoComplete="off" /></Field>
        <div className="form-row">
          <Field name="validFrom" label={t.from} kind="date" required><DateInput /></Field>
          <Field name="validTo" label={t.last} kind="date"><DateInput /></Field>
        </div>
      </Section>
      <Section title={t.basis}><LegalBasisFields /></Section>
      <Section title={t.clauses}>
        <Field name="opening" label={t.opening}><Input.TextArea rows={2} maxLength={size.TemplateRequest.opening} /></Field>
        {offered.map((kind) => (
          <Field key={kind} name={['wording', kind]} label={t.wording(label('clause', kind, language))} hint={t.wordingHint}>
            <Input.TextArea rows={3} maxLength={size.ClauseRequest.wording} />
          </Field>
        ))}
        {offered.length === 0 && <p className="note">{t.noOffer}</p>}
        {noClause && <p role="alert" className="warning-text">{t.noClause}</p>}
        <Field name="closing" label={t.closing}><Input.TextArea rows={2} maxLength={size.TemplateRequest.closing} /></Field>
      </Section>
      <Section title={t.signatures}>
        <div className="form-row">
          <Field name={['signaturePlaces', 'signer']} label={t.signer} required><Input maxLength={size.PlacesRequest.signer} autoComplete="off" /></Field>
          <Field name={['signaturePlaces', 'counterparty']} label={t.counterparty} required><Input maxLength={size.PlacesRequest.counterparty} autoComplete="off" /></Field>
        </div>
      </Section>
      <ActStatus act={act} />
      <div className="actions">
        <Button onClick={() => onLeave()}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.save}</Button>
      </div>
    </Form>
  )
}

/** The clauses that may be signed today by the kind of signer, those that have words for people. */
function useOffered(subjectKind: SignerKind, on: string | undefined): ClauseKind[] {
  const clauses = useView<ListOf<ClauseOnDate>>(commitmentPaths.clauses, { subjectKind, on }, { enabled: on !== undefined, keep: true })
  return clauses.data?.items.map((clause) => clause.kind).filter((kind) => label('clause', kind, 'vi') !== '–') ?? []
}

function initial(earlier: TemplateView | undefined, t: { defaultSigner: string; defaultCounterparty: string }): Partial<TemplateFields> {
  if (!earlier) return { subjectKind: 'provider', legalBasis: [{}], signaturePlaces: { signer: t.defaultSigner, counterparty: t.defaultCounterparty } }
  return {
    subjectKind: earlier.subjectKind,
    title: earlier.title,
    ...(earlier.opening ? { opening: earlier.opening } : {}),
    ...(earlier.closing ? { closing: earlier.closing } : {}),
    wording: Object.fromEntries(earlier.clauses.map((clause) => [clause.kind, clause.wording])),
    legalBasis: earlier.legalBasis,
    signaturePlaces: earlier.signaturePlaces,
  }
}
