import { Button } from 'antd'
import { useState } from 'react'
import { withQuery } from '@/api/client'
import { reportingPaths } from '@/api/reporting'
import { rowFaults } from '@/api/row-faults'
import { FaultTable } from '@/components/fault-table'
import { FilePicker } from '@/components/file-picker'
import { Section } from '@/components/page'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { saveFile } from '@/lib/save-file'
import { BIRTH_COLUMNS } from './birth-file'
import { ExchangeBirths } from './exchange-births'
import { EXCHANGE_FILES, exchangeFormOf } from './exchange-file'
import { texts } from './texts'
import { TriedBirths } from './tried-births'

/** A file of birth counts: tried out at once when chosen, taken whole or not at all; the same file again changes nothing. */
export function BirthImportForm() {
  const t = useTexts(texts)
  const [chosen, setChosen] = useState<{ file: File; time: number }>()
  const form = chosen && exchangeFormOf(chosen.file.name)
  return (
    <Section
      title={t.importTitle}
      actions={<Button type="link" onClick={() => saveFile({ name: 'so-lieu-sinh.csv', blob: new Blob([`\ufeff${BIRTH_COLUMNS.join(',')}\r\n`], { type: 'text/csv' }) })}>{t.template}</Button>}
    >
      <p className="secondary">{t.importNote}</p>
      <FilePicker label={t.chooseFile} accept={`.csv,text/csv,${EXCHANGE_FILES}`} chosen={chosen?.file} onChoose={(file) => setChosen({ file, time: Date.now() })} />
      {chosen && (form ? <ExchangeBirths key={chosen.time} file={chosen.file} form={form} /> : <OwnFile key={chosen.time} file={chosen.file} />)}
    </Section>
  )
}

function OwnFile({ file }: { file: File }) {
  const t = useTexts(texts)
  // Made once: sent again it is the same content, under the same key.
  const [body] = useState(() => new Blob([file], { type: 'text/csv' }))
  return (
    <TriedBirths
      request={(dryRun) => ({ path: withQuery(reportingPaths.birthImports, { fileName: file.name, dryRun }), body })}
      faults={(errors) => {
        const caption = t.rowsWrong(formatNumber(errors.length))
        return (
          <>
            <p className="warning-text">{caption}</p>
            <FaultTable caption={caption} faults={rowFaults(errors)} headings={t.birthColumns} />
          </>
        )
      }}
    />
  )
}
