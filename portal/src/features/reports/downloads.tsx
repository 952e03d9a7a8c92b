import { Button } from 'antd'
import { useState } from 'react'
import { download } from '@/api/client'
import { reportingPaths, type SubmissionView } from '@/api/reporting'
import { allowed } from '@/api/views'
import { useProblemSentence } from '@/components/problem'
import { saveFile } from '@/lib/save-file'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** The report as a Word file and its annexes as a workbook, both made by the server. */
export function Downloads({ view }: { view: Pick<SubmissionView, 'id' | 'actions'> }) {
  const t = useTexts(texts)
  const sentence = useProblemSentence()
  const [busy, setBusy] = useState<string>()
  const [error, setError] = useState<unknown>()
  if (!allowed(view.actions, 'download')) return null
  const fetchFile = async (what: 'document' | 'workbook') => {
    setBusy(what)
    setError(undefined)
    try {
      saveFile(await download(reportingPaths.act(view.id, what)))
    } catch (failure) {
      setError(failure)
    }
    setBusy(undefined)
  }
  return (
    <>
      <Button loading={busy === 'document'} onClick={() => fetchFile('document')}>{t.docx}</Button>
      <Button loading={busy === 'workbook'} onClick={() => fetchFile('workbook')}>{t.xlsx}</Button>
      {error !== undefined && <span role="alert" className="error-text">{sentence(error)}</span>}
    </>
  )
}
