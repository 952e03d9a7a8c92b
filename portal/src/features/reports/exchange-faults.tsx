import type { FieldProblem } from '@/api/problem'
import { DataTable } from '@/components/data-table'
import { useTexts } from '@/lib/i18n'
import { placeOf, type FilePlace } from './exchange-file'
import { exchangeTexts } from './exchange-texts'

/** What is wrong in a file of another system, number by number. */
export function ExchangeFaults({ caption, errors }: { caption: string; errors: readonly FieldProblem[] }) {
  const t = useTexts(exchangeTexts)
  const words = ({ group, value, field }: FilePlace) =>
    [group && t.groupAt(group), value && t.valueAt(value), field && t.fields[field]].filter(Boolean).join(', ') || t.whole
  return (
    <>
      <p role="alert" className="warning-text">{caption}</p>
      <DataTable
        caption={caption}
        cards={false}
        rows={errors}
        rowKey={(error) => `${error.pointer} ${error.code} ${error.detail}`}
        columns={[
          { key: 'place', title: t.place, heads: true, width: '14rem', render: (error) => words(placeOf(error.pointer)) },
          { key: 'fault', title: t.fault, render: (error) => error.detail },
        ]}
      />
    </>
  )
}
