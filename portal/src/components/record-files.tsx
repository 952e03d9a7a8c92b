import { Alert, Button, Input } from 'antd'
import { useId, useState } from 'react'
import { filePaths, type FileView, type RecordFiles } from '@/api/files'
import { lengths } from '@/api/generated'
import { useView } from '@/api/queries'
import { useShownTime } from '@/api/shown-time'
import { allowed } from '@/api/views'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { formatBytes, formatNumber } from '@/lib/numbers'
import { useIsPhone } from '@/lib/phone'
import { DataTable } from './data-table'
import { Dialog } from './dialog'
import { useDownload } from './download-button'
import { FileButton } from './file-button'
import { ActStatus, useProblemSentence } from './problem'
import { RecordAct } from './record-act'
import { recordFileTexts } from './record-file-texts'
import { Await } from './states'
import { useUpload } from './use-upload'

/** The files of one record: what is there, another one by choice or camera, and each replaced or removed with a reason. */
export function RecordFileList({ record, personal = false }: { record: string; personal?: boolean }) {
  const query = useView<RecordFiles>(filePaths(record).list)
  return <Await query={query} rows={2}>{(files) => <Files record={record} files={files} personal={personal} />}</Await>
}

function Files({ record, files, personal }: { record: string; files: RecordFiles; personal: boolean }) {
  const t = useTexts(recordFileTexts)
  const language = useLanguage()
  const shownTime = useShownTime()
  const upload = useUpload(record)
  return (
    <div className="stack record-files">
      {files.items.length === 0 ? (
        <p className="secondary">{t.none}</p>
      ) : (
        <DataTable
          caption={t.file}
          rows={files.items}
          rowKey={(file) => file.id}
          columns={[
            { key: 'file', title: t.file, heads: true, render: (file) => <>{file.name}<span className="secondary small">, {label('fileType', file.type, language)}, {formatBytes(file.size)}</span></> },
            { key: 'kept', title: t.kept, render: (file) => shownTime(file.keptAt) },
            { key: 'by', title: t.by, render: (file) => file.keptBy },
            { key: 'acts', title: '', render: (file) => <OneFile record={record} file={file} files={files} busy={upload.busy} onReplace={(other) => void upload.upload(other, file.id)} /> },
          ]}
        />
      )}
      {allowed(files.actions, 'add') && <Adding busy={upload.busy} onChoose={(file) => void upload.upload(file)} />}
      <Way upload={upload} />
      {personal && files.items.length > 0 && <p className="secondary small">{t.recorded}</p>}
      <Steps files={files} />
    </div>
  )
}

function Adding({ busy, onChoose }: { busy: boolean; onChoose: (file: File) => void }) {
  const t = useTexts(recordFileTexts)
  const phone = useIsPhone()
  return (
    <>
      <div className="actions no-print">
        {phone && <FileButton camera label={t.photograph} disabled={busy} onChoose={onChoose} />}
        <FileButton label={t.choose} disabled={busy} onChoose={onChoose} />
      </div>
      <p className="secondary small no-print">{t.kinds}</p>
    </>
  )
}

/** How far the file is that was chosen, or why it does not go. */
function Way({ upload: { act, preparing, share } }: { upload: ReturnType<typeof useUpload> }) {
  const t = useTexts(recordFileTexts)
  const way = useId()
  return (
    <div aria-live="polite">
      {preparing.state === 'reading' && <p>{t.preparing(preparing.name)}</p>}
      {preparing.state === 'tooLarge' && <Alert type="error" role="alert" showIcon title={t.tooLarge(formatBytes(preparing.size))} />}
      {preparing.state === 'unreadable' && <Alert type="error" role="alert" showIcon title={t.unreadable} />}
      {preparing.state === 'sending' && act.isPending && act.failureCount === 0 && (
        <>
          <p id={way}>{t.sending(preparing.name, `${formatNumber(Math.floor(share * 100))}%`)}</p>
          <progress value={share} max={1} aria-labelledby={way} />
        </>
      )}
      {preparing.state === 'sending' && act.isSuccess && <p role="status">{t.sent(preparing.name)}</p>}
      {preparing.state === 'sending' && <ActStatus act={act} />}
    </div>
  )
}

function OneFile({ record, file, files, busy, onReplace }: { record: string; file: FileView; files: RecordFiles; busy: boolean; onReplace: (other: File) => void }) {
  const t = useTexts(recordFileTexts)
  const sentence = useProblemSentence()
  const paths = filePaths(record)
  const [seen, setSeen] = useState(false)
  const saved = useDownload<void>(() => ({ path: paths.content(file.id) }))
  return (
    <div className="actions">
      {file.type !== 'pdf' && <Button size="small" aria-label={t.seeNamed(file.name)} onClick={() => setSeen(true)}>{t.see}</Button>}
      <Button size="small" aria-label={t.openNamed(file.name)} loading={saved.isPending} onClick={() => saved.mutate()}>{t.open}</Button>
      {allowed(files.actions, 'replacement') && <FileButton small label={t.replace} spoken={t.replaceNamed(file.name)} disabled={busy} onChoose={onReplace} />}
      {allowed(files.actions, 'removal') && (
        <RecordAct<RecordFiles>
          look="small"
          danger
          record={paths.list}
          name={file.name}
          verb={t.remove}
          effect={t.removeEffect}
          path={paths.removal(file.id)}
          asks={{ reason: { label: t.reason, required: true, input: <Input.TextArea rows={3} maxLength={lengths.commitments.FileRemovalRequest.reason} />, theirs: () => '', mine: (value: string) => value } }}
        />
      )}
      {saved.error && <span role="alert" className="error-text">{sentence(saved.error)}</span>}
      {seen && <Picture path={paths.content(file.id)} name={file.name} onClose={() => setSeen(false)} />}
    </div>
  )
}

function Picture({ path, name, onClose }: { path: string; name: string; onClose: () => void }) {
  const t = useTexts(recordFileTexts)
  const c = useTexts(common)
  const [failed, setFailed] = useState(false)
  return (
    <Dialog title={name} open onClose={onClose} className="dialog-wide" actions={<Button onClick={onClose}>{c.close}</Button>}>
      {failed ? <Alert type="error" role="alert" showIcon title={t.notShown} /> : <img className="scan" src={path} alt={name} onError={() => setFailed(true)} />}
    </Dialog>
  )
}

function Steps({ files }: { files: RecordFiles }) {
  const t = useTexts(recordFileTexts)
  const shownTime = useShownTime()
  if (files.history.length === 0) return null
  return (
    <details className="no-print">
      <summary>{t.history}</summary>
      <DataTable
        caption={t.history}
        rows={files.history}
        rowKey={(step) => `${step.at} ${step.act}`}
        columns={[
          { key: 'at', title: t.when, heads: true, render: (step) => (step.at ? shownTime(step.at) : '') },
          { key: 'act', title: t.what, render: (step) => t.acts[step.act] ?? t.otherAct },
          { key: 'by', title: t.by, render: (step) => step.by ?? '' },
          { key: 'why', title: t.why, render: (step) => step.reason ?? '' },
        ]}
      />
    </details>
  )
}
