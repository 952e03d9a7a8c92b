import { fireEvent } from '@testing-library/react'

/** What a test does to the dialog that is open. */
export const openDialog = () => document.querySelector('dialog[open]')

export function press(name: string): void {
  const button = [...(openDialog()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === name)
  if (!button) throw new Error(`no button ${name}`)
  fireEvent.click(button)
}
