import { Button, Input } from 'antd'
import { useNavigate, useParams } from 'react-router'
import { lengths } from '@/api/generated'
import { useMe, usePermission } from '@/api/me'
import { useView } from '@/api/queries'
import { useShownTime } from '@/api/shown-time'
import { templatePaths, type TemplateView } from '@/api/templates'
import { refusal } from '@/api/views'
import type { Asked } from '@/components/asked'
import { StatusChip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { DateInput } from '@/components/inputs'
import { Facts, Page, Section } from '@/components/page'
import { PrintForms } from '@/components/print-forms'
import { OfferedActs, type DescribedAct } from '@/components/record-act'
import { Await } from '@/components/states'
import { dayBefore, formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { links } from '@/lib/links'
import { texts } from './texts'

/** One version of a form: its words as they stand on the paper, on what it rests, and what became of it. */
export function TemplatePage() {
  const { id = '' } = useParams()
  const query = useView<TemplateView>(templatePaths.template(id))
  return <Await query={query}>{(view) => <Template view={view} />}</Await>
}

function Template({ view }: { view: TemplateView }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const navigate = useNavigate()
  const me = useMe()
  const mayEnter = usePermission('template:draft')
  const waits = refusal(view.actions, 'review')
  return (
    <Page
      narrow
      title={t.pageTitle(view.title, view.number)}
      units={me.data?.unitPath.slice(0, 1) ?? []}
      intro={<StatusChip group="templateStatus" code={view.status} />}
      actions={
        <>
          <PrintForms kind={view.subjectKind} template={view.id} forms={[{ key: 'blank' }]} />
          <TemplateActs view={view} />
          {mayEnter && <Button onClick={() => navigate(links.newTemplate(view.id))}>{t.enterFrom}</Button>}
        </>
      }
    >
      {waits && <p className="note">{waits}</p>}
      <Section title={t.version}>
        <Facts
          facts={[
            [t.kind, label('subjectKind', view.subjectKind, language)],
            [t.from, formatDate(view.validFrom)],
            [t.to, view.endsFrom ? formatDate(dayBefore(view.endsFrom)) : t.openEnd],
            view.endReason ? [t.ended, label('templateEnd', view.endReason, language)] : null,
          ]}
        />
      </Section>
      <Section title={t.basis}>
        <ul>
          {view.legalBasis.map((basis) => (
            <li key={`${basis.number} ${basis.title}`}>{basis.title}, {basis.number}, {formatDate(basis.issuedOn)}, {basis.issuer}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.clauses}>
        {view.opening && <p className="form-words">{view.opening}</p>}
        <ol>
          {view.clauses.map((clause) => <li key={clause.kind} className="form-words">{clause.wording}</li>)}
        </ol>
        {view.clausesEndedByLaw > 0 && <p className="note">{t.endedByLaw(view.clausesEndedByLaw, formatDate(view.clausesEndedByLawFrom))}</p>}
        {view.closing && <p className="form-words">{view.closing}</p>}
        <Facts facts={[[t.signer, view.signaturePlaces.signer], [t.counterparty, view.signaturePlaces.counterparty]]} />
      </Section>
      <History view={view} />
    </Page>
  )
}

/** What may be done with it now: reviewed by a second person, or withdrawn. */
function TemplateActs({ view }: { view: TemplateView }) {
  const t = useTexts(texts)
  const asks: Asked<TemplateView> = {
    reason: {
      label: t.reason,
      required: true,
      input: <Input.TextArea rows={2} maxLength={lengths.commitments.WithdrawalRequest.reason} />,
      theirs: (theirs: TemplateView) => theirs.history?.at(-1)?.reason,
      mine: (reason: string) => reason,
    },
    ...(view.status === 'drafted'
      ? {}
      : {
          withdrawnFrom: {
            label: t.withdrawnFrom,
            hint: t.withdrawnHint,
            kind: 'date' as const,
            input: <DateInput />,
            theirs: (theirs: TemplateView) => formatDate(theirs.endsFrom),
            mine: (day: string) => formatDate(day),
          },
        }),
  }
  const acts: Record<string, DescribedAct<TemplateView>> = {
    review: { verb: t.review, effect: t.reviewEffect, path: templatePaths.review(view.id) },
    withdrawal: { verb: t.withdraw, effect: t.withdrawEffect, path: templatePaths.withdrawal(view.id), asks, danger: true },
  }
  return <OfferedActs record={templatePaths.template(view.id)} name={view.title} look="button" acts={acts} actions={view.actions} />
}

function History({ view }: { view: TemplateView }) {
  const t = useTexts(texts)
  const shownTime = useShownTime()
  return (
    <Section title={t.history}>
      <DataTable
        caption={t.history}
        rows={view.history ?? []}
        rowKey={(step) => `${step.at} ${step.act}`}
        columns={[
          { key: 'at', title: t.when, heads: true, render: (step) => shownTime(step.at) },
          { key: 'act', title: t.what, render: (step) => t.acts[step.act] ?? t.otherAct },
          { key: 'by', title: t.by, render: (step) => step.by ?? '' },
          { key: 'reason', title: t.reason, render: (step) => step.reason ?? '' },
        ]}
      />
    </Section>
  )
}
