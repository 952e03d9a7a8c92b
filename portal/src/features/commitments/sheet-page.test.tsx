import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { beforeEach, expect, it, vi } from 'vitest'
import type { SheetRow, SheetView } from '@/api/commitments'
import { commune } from '@/mocks/data/people'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { SheetPage } from './sheet-page'

const server = serverFor(...handlers)
const printing = vi.fn()

beforeEach(() => {
  printing.mockReset()
  vi.stubGlobal('print', printing)
})

const row = (number: number, name: string, more: Partial<SheetRow> = {}): SheetRow => ({ number, subject: { id: `s-${number}`, name, workplace: 'Phòng khám Tân Mỹ', services: [] }, reason: 'never_signed', state: 'open', ...more })
const sheet: SheetView = {
  id: 'sheet-1', number: '07201/2024/001', subjectKind: 'provider', unit: commune, responsible: commune, madeOn: '2024-11-18', size: 3, signed: 1, clauses: ['no_assist_sex_selection'],
  rows: [row(1, 'Nguyễn Thị Hoà'), row(2, 'Trần Văn Bình', { state: 'signed', commitment: 'c-2' }), row(3, 'Lê Thu Mai')], actions: [{ name: 'sign', allowed: true }],
}

function open(address: string) {
  server.use(http.get('/api/commitments/v1/signing-sheets/sheet-1', () => HttpResponse.json(sheet)))
  show(<Routes><Route path="/signing-sheets/:id" element={<SheetPage />} /></Routes>, address)
}

it('leads from the code on a form to its row, and from there to what was recorded', async () => {
  open('/signing-sheets/sheet-1?row=2')

  const section = (await screen.findByRole('heading', { name: 'Dòng 2 của danh sách' })).closest('section')
  expect(section?.textContent).toContain('Trần Văn Bình')
  expect(section?.querySelector('a')?.getAttribute('href')).toBe('/commitments/c-2')
})

it('prints the forms of those who have still to sign, each with its row', async () => {
  open('/signing-sheets/sheet-1')
  fireEvent.click(await screen.findByRole('button', { name: 'In mẫu cam kết' }))
  await waitFor(() => expect(printing).toHaveBeenCalled())

  const pages = [...document.querySelectorAll('.form-page')].map((page) => page.textContent ?? '')
  expect(pages).toHaveLength(2)
  expect(pages[0]).toContain('Nguyễn Thị Hoà')
  expect(pages[1]).toContain('Danh sách số 07201/2024/001, dòng 3')
  expect(document.querySelectorAll('.form-code title')[1]?.textContent).toBe(`${window.location.origin}/signing-sheets/sheet-1?row=3`)
})

it('prints one form from its row', async () => {
  open('/signing-sheets/sheet-1')
  fireEvent.click(await screen.findByRole('button', { name: 'In mẫu cam kết: Lê Thu Mai' }))
  await waitFor(() => expect(printing).toHaveBeenCalled())

  expect(document.querySelectorAll('.form-page')).toHaveLength(1)
  expect((screen.getByRole('button', { name: 'In mẫu cam kết: Trần Văn Bình' }) as HTMLButtonElement).disabled).toBe(true)
})
