import { QRCodeSVG } from 'qrcode.react'
import { useHref } from 'react-router'
import type { TemplateView } from '@/api/templates'
import { formatDate } from '@/lib/dates'
import { formWords as words } from './form-words'

/** Whose form it is, and what is known of the signing. */
export interface FormOf {
  key: string
  name?: string | undefined
  workplace?: string | undefined
  signedOn?: string | undefined
  place?: string | undefined
  sheet?: { number: string; row: number } | undefined
  /** Where an officer finds the record; the code on the paper holds this address and nothing else. */
  record?: string | undefined
}

/** One A4 page: the words of the form, who signs, room for two signatures, and the way back to the record. */
export function PrintedForm({ template, of }: { template: TemplateView; of: FormOf }) {
  const [year, month, day] = (of.signedOn ?? '').split('-')
  return (
    <section className="form-page" lang="vi">
      <header className="form-nation">
        <p>{words.nation}</p>
        <p>{words.motto}</p>
      </header>
      <h1>{template.title}</h1>
      <ul className="form-basis">
        {template.legalBasis.map((basis) => <li key={`${basis.number} ${basis.title}`}>{words.basis(basis.title, basis.number, formatDate(basis.issuedOn), basis.issuer)};</li>)}
      </ul>
      <dl className="form-signer">
        <Line label={words.signer[template.subjectKind === 'provider' || template.subjectKind === 'facility' ? template.subjectKind : 'other']} value={of.name} />
        {template.subjectKind === 'provider' && <Line label={words.workplace} value={of.workplace} />}
      </dl>
      {template.opening && <p className="form-text">{template.opening}</p>}
      <ol className="form-clauses">
        {template.clauses.map((clause) => <li key={clause.kind} className="form-text">{clause.wording}</li>)}
      </ol>
      {template.closing && <p className="form-text">{template.closing}</p>}
      <p className="form-day">{of.place && year && month && day ? words.placeAndDayOf(of.place, day, month, year) : words.placeAndDay}</p>
      <div className="form-signatures">
        <div>
          <strong>{template.signaturePlaces.counterparty}</strong>
          <em>{words.signAndSeal}</em>
        </div>
        <div>
          <strong>{template.signaturePlaces.signer}</strong>
          <em>{words.sign}</em>
          <span className="form-name">{of.name}</span>
        </div>
      </div>
      <footer className="form-foot">
        {of.record && <RecordCode record={of.record} />}
        <div>
          {of.sheet && <p><strong>{words.sheet(of.sheet.number, of.sheet.row)}</strong></p>}
          <p>{words.version(template.number, formatDate(template.validFrom))}</p>
          {of.record && <p>{words.code}</p>}
        </div>
      </footer>
    </section>
  )
}

function Line({ label, value }: { label: string; value: string | undefined }) {
  return (
    <div>
      <dt>{label}:</dt>
      <dd className={value ? '' : 'form-blank'}>{value}</dd>
    </div>
  )
}

/** The address of the record as a code for a telephone's camera; whoever is not signed in is asked to first. */
function RecordCode({ record }: { record: string }) {
  const address = new URL(useHref(record), window.location.origin).href
  return <QRCodeSVG className="form-code" value={address} size={96} level="M" marginSize={2} title={address} />
}
