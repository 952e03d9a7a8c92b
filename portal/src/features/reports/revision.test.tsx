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

it('lets the leader withdraw a revision with its reason, and says what became of it', async () => {
  localStorage.setItem('mock.as', 'leader')
  province({
    state: 'drafted', stateText: 'Đang lập', edition: 2, revision: { reason: 'Có số liệu sinh chính thức', by: 'Nguyễn Văn Sơn', on: '2025-01-20' },
    earlierEditions: [{ edition: 1, name: 'Bản đầu', number: '215/BC-SYT', sentOn: '2024-12-05', approvedBy: 'Nguyễn Văn Sơn', recipients: [] }],
  })
  show(pages, '/published/sub-province')
  fireEvent.click(await screen.findByRole('button', { name: 'Rút bản điều chỉnh' }))
  const dialog = document.querySelector<HTMLElement>('dialog[open]')
  if (!dialog) throw new Error('no dialog')
  const withdraw = within(dialog).getByText('Rút bản điều chỉnh', { selector: 'button span' }).closest('button')
  expect(withdraw?.disabled).toBe(true)

  fireEvent.change(within(dialog).getByLabelText('Lý do rút'), { target: { value: 'Cục Dân số đính chính' } })
  if (withdraw) fireEvent.click(withdraw)

  await screen.findByRole('heading', { name: 'Bản điều chỉnh đã rút' })
  const row = screen.getByText('Cục Dân số đính chính', { selector: 'td' }).closest('tr')
  expect(row?.textContent).toContain('Có số liệu sinh chính thức')
  expect(submissions.get('sub-province')).toMatchObject({ state: 'sent', edition: 1 })
  expect(screen.queryByRole('button', { name: 'Rút bản điều chỉnh' })).toBeNull()
})

it('says that official births have come and who may revise', async () => {
  localStorage.setItem('mock.as', 'branch')
  province({ state: 'sent', stateText: 'Đã gửi', document: { symbol: 'BC-SYT', number: '215' }, officialBirths: { to: '2024-12-31', official: 18655, sent: 18240 } })
  show(pages, '/published/sub-province')

  const note = await screen.findByText(/Đã có số liệu sinh chính thức đến 31\/12\/2024: 18\.655 trẻ; báo cáo đã gửi ghi 18\.240/)
  expect(note.textContent).toContain('Lãnh đạo Sở có thẩm quyền lập bản điều chỉnh')
})

it('offers no revision to whoever may not order one', async () => {
  localStorage.setItem('mock.as', 'branch')
  province({ state: 'sent', stateText: 'Đã gửi', document: { symbol: 'BC-SYT', number: '215' } })
  show(pages, '/published/sub-province')

  expect(await screen.findByText('215/BC-SYT')).toBeTruthy()
  expect(screen.queryByText('Lập bản điều chỉnh số liệu')).toBeNull()
})
