import { useEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Prints its content alone, without the page around it, and says when the browser is done. */
export function Printed({ onPrinted, children }: { onPrinted: () => void; children: ReactNode }) {
  const printed = useRef(onPrinted)
  useEffect(() => {
    printed.current = onPrinted
  })
  useEffect(() => {
    document.body.classList.add('printing-sheet')
    const done = () => {
      document.body.classList.remove('printing-sheet')
      printed.current()
    }
    window.addEventListener('afterprint', done, { once: true })
    window.print()
    return () => {
      window.removeEventListener('afterprint', done)
      document.body.classList.remove('printing-sheet')
    }
  }, [])
  return createPortal(<div className="print-sheet">{children}</div>, document.body)
}
