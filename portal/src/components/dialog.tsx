import { useEffect, useId, useRef, type ReactNode } from 'react'

/** The browser's own modal dialog: keeps focus inside, closes on Escape, needs no script of a library. */
export function Dialog({
  title,
  open,
  onClose,
  children,
  actions,
  className = '',
}: {
  title: string
  open: boolean
  onClose?: () => void
  children: ReactNode
  actions?: ReactNode
  className?: string
}) {
  const element = useRef<HTMLDialogElement>(null)
  const listWasOpen = useRef(false)
  const heading = useId()
  useEffect(() => {
    const dialog = element.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog
      ref={element}
      className={`dialog ${className}`}
      aria-labelledby={heading}
      onKeyDownCapture={(event) => {
        // Escape closes an open list of choices first, the dialog next.
        listWasOpen.current = event.key === 'Escape' && event.currentTarget.querySelector('[role="combobox"][aria-expanded="true"]') !== null
      }}
      onCancel={(event) => {
        event.preventDefault()
        if (!listWasOpen.current) onClose?.()
        listWasOpen.current = false
      }}
    >
      {open && (
        <>
          <h2 id={heading} className="dialog-title">{title}</h2>
          <div className="dialog-body">{children}</div>
          {actions && <div className="dialog-actions">{actions}</div>}
        </>
      )}
    </dialog>
  )
}
