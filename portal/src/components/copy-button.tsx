import { Button } from 'antd'
import { useState } from 'react'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'

/** Puts plain text on the clipboard; where the browser refuses, the text is shown to be copied by hand. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const t = useTexts(common)
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle')
  const copy = () => {
    const written = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error('no clipboard'))
    written.then(() => setState('copied'), () => setState('shown'))
  }
  return (
    <span className="copy">
      <Button onClick={copy}>{label}</Button>
      <span role="status" className="secondary">{state === 'copied' ? ` ${t.copied}` : ''}</span>
      {state === 'shown' && <textarea aria-label={label} rows={6} readOnly value={text()} onFocus={(event) => event.target.select()} />}
    </span>
  )
}
