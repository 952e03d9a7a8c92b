import { fireEvent, screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { submissions } from '@/mocks/data/reports'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { EditionPage } from './edition-page'
import { PublicationPage } from './publication-page'

serverFor(...handlers)
const kept = new Map(submissions)

beforeEach(() => {
  submissions.clear()
  kept.forEach((view, id) => submissions.set(id, view))
})
afterEach(() => localStorage.removeItem('mock.as'))

function province(more: object) {
  const view = submissions.get('sub-province')
  if (!view) throw new Error('no report')
  submissions.set('sub-province', { ...view, ...more })
}

const pages = (
  <Routes>
    <Route path="/published/:id" element={<PublicationPage />} />
    <Route path="/published/:id/editions/:edition" element={<EditionPage />} />
  </Routes>
)

it('records to whom the paper went and for what, beginning with those that it is addressed to', async () => {
  localStorage.setItem('mock.as', 'branch')
  province({ state: 'approved', stateText: 'Đã phê duyệt', document: { symbol: 'BC-SYT', number: '215', addressees: ['UBND tỉnh Bắc Giang', 'Cục Dân số, Bộ Y tế'] } })
  show(pages, '/published/sub-province')

  fireEvent.click(await screen.findByText('Ghi nhận đã gửi'))

  expect(await screen.findByText('UBND tỉnh Bắc Giang (b/c); Cục Dân số, Bộ Y tế (b/c)')).toBeTruthy()
  expect(submissions.get('sub-province')?.state).toBe('sent')
})

it('lets the leader order a revision with its reason and keeps what was sent in reach', async () => {
  localStorage.setItem('mock.as', 'leader')
  province({ state: 'sent', stateText: 'Đã gửi', document: { symbol: 'BC-SYT', number: '215' } })
  show(pages, '/published/sub-province')
  fireEvent.click(await screen.findByText('Lập bản điều chỉnh số liệu'))
  const dialog = document.querySelector<HTMLElement>('dialog[open]')
  if (!dialog) throw new Error('no dialog')
  const order = within(dialog).getByText('Lập bản điều chỉnh số liệu').closest('button')
  expect(order?.disabled).toBe(true)

  fireEvent.change(within(dialog).getByLabelText('Lý do điều chỉnh (in trên bản mới)'), { target: { value: 'Có số liệu sinh chính thức' } })
  fireEvent.click(within(dialog).getByText('Lập bản điều chỉnh số liệu'))

  expect(await screen.findByText(/Đang lập bản điều chỉnh lần 1\. Lý do: Có số liệu sinh chính thức/)).toBeTruthy()
  const changed = await screen.findByText('18.655')
  expect(changed.closest('tr')?.textContent).toContain('18.240')
  fireEvent.click(screen.getByText('Bản đầu'))
  expect(await screen.findByRole('heading', { level: 1, name: /Bản đầu, số 215\/BC-SYT/ })).toBeTruthy()
  expect(screen.getAllByText('18.240').length).toBeGreaterThan(1)
})

it('offers no revision to whoever may not order one', async () => {
  localStorage.setItem('mock.as', 'branch')
  province({ state: 'sent', stateText: 'Đã gửi', document: { symbol: 'BC-SYT', number: '215' } })
  show(pages, '/published/sub-province')

  expect(await screen.findByText('215/BC-SYT')).toBeTruthy()
  expect(screen.queryByText('Lập bản điều chỉnh số liệu')).toBeNull()
})
