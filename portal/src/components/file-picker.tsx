import { Button } from 'antd'
import { useEffect, useId, useRef, useState, type DragEvent } from 'react'
import { useTexts } from '@/lib/i18n'
import { fileTexts } from './file-texts'

/** A file chosen with a button or dropped here; corrected under the same name it can be chosen again. */
export function FilePicker({ label, accept, chosen, onChoose }: { label: string; accept: string; chosen: File | undefined; onChoose: (file: File) => void }) {
  const t = useTexts(fileTexts)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [several, setSeveral] = useState(false)
  useDropsBesideIgnored()
  const take = (files: FileList | null) => {
    const [file, ...more] = files ?? []
    setSeveral(more.length > 0)
    if (file && more.length === 0) onChoose(file)
  }
  const within = (event: DragEvent) => event.currentTarget.contains(event.relatedTarget as Node | null)
  return (
    <div
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => setOver(within(event))}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <Button onClick={() => input.current?.click()} aria-describedby={id}>{label}</Button>
      <span id={id} className="secondary">{chosen ? <>{t.chosen} <strong>{chosen.name}</strong></> : t.orDrop}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="visually-hidden"
        tabIndex={-1}
        // The button speaks for it; one name twice would be two controls to a screen reader.
        aria-hidden="true"
        aria-label={label}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      <span role="status" className="warning-text">{several && t.oneFile}</span>
    </div>
  )
}

/** A file dropped beside the place for it would make the browser leave the page, and all that is on it. */
function useDropsBesideIgnored(): void {
  useEffect(() => {
    const ignore = (event: Event) => event.preventDefault()
    window.addEventListener('dragover', ignore)
    window.addEventListener('drop', ignore)
    return () => {
      window.removeEventListener('dragover', ignore)
      window.removeEventListener('drop', ignore)
    }
  }, [])
}
