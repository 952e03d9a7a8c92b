import { cleanup, configure } from '@testing-library/react'
import { Blob, File } from 'node:buffer'
import { afterEach } from 'vitest'

configure({ asyncUtilTimeout: 15_000 })

// What jsdom lacks and the portal uses: modal dialogs, sizes of text areas, media queries and addresses of files.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false
}
window.matchMedia ??= (query: string) => ({ matches: false, media: query, addEventListener: () => {}, removeEventListener: () => {}, addListener: () => {}, removeListener: () => {} }) as unknown as MediaQueryList
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

URL.createObjectURL ??= () => 'blob:nodedata:none'
URL.revokeObjectURL ??= () => {}

// Files as the platform's own fetch sends them; those of jsdom it would take for text.
Object.assign(globalThis, { Blob, File })

afterEach(() => {
  cleanup()
  localStorage.clear()
})
