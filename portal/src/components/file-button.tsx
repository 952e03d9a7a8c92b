import { Button } from 'antd'
import { useRef } from 'react'

/** What a record's files may be, for the browser's own choice of files. */
export const PICTURES_AND_PAPER = 'image/jpeg,image/png,application/pdf'

/** A button that asks for one file, or for a picture from the camera of a phone. */
export function FileButton({ label, spoken = label, camera = false, small = false, disabled = false, onChoose }: {
  label: string
  spoken?: string
  camera?: boolean
  small?: boolean
  disabled?: boolean
  onChoose: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button size={small ? 'small' : 'middle'} disabled={disabled} aria-label={spoken} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept={camera ? 'image/*' : PICTURES_AND_PAPER}
        {...(camera ? { capture: 'environment' as const } : {})}
        className="visually-hidden"
        tabIndex={-1}
        // The button speaks for it; one name twice would be two controls to a screen reader.
        aria-hidden="true"
        aria-label={spoken}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onChoose(file)
          event.target.value = ''
        }}
      />
    </>
  )
}
