import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { submissions } from '@/mocks/data/reports'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { PublicationPage } from './publication-page'

const server = serverFor(...handlers)
const NUMBER = '/api/reporting/v1/submissions/sub-province/number'
const report = () => {
  const view = submissions.get('sub-province')
  if (!view) throw new Error('no report')
  return view
}
const kept = report()

beforeEach(() => submissions.set('sub-province', { ...kept, state: 'approved', stateText: 'Đã phê duyệt', document: { symbol: 'BC-SYT' } }))
afterEach(() => submissions.set('sub-province', kept))

it('keeps the number that is typed beside the one that somebody else has given', async () => {
  localStorage.setItem('mock.as', 'branch')
  server.use(
    http.post(NUMBER, () => {
      submissions.set('sub-province', { ...report(), version: report().version + 1, document: { number: '411', symbol: 'BC-SYT', date: '2024-11-22' } })
      return HttpResponse.json({ status: 412 }, { status: 412 })
    }),
  )
  show(<Routes><Route path="/published/:id" element={<PublicationPage />} /></Routes>, '/published/sub-province')
  fireEvent.change(await screen.findByLabelText('Số'), { target: { value: '412' } })
  fireEvent.change(screen.getByLabelText('Ngày văn bản'), { target: { value: '23/11/2024' } })
  fireEvent.click(screen.getByText('Ghi số văn bản'))

  const row = (await screen.findByText('411')).closest('tr')
  expect(row?.textContent).toBe('Số411412')
  expect(row?.closest('table')?.textContent).toContain('Ngày văn bản22/11/202423/11/2024')
  expect(screen.getByLabelText<HTMLInputElement>('Số').value).toBe('412')

  fireEvent.click(screen.getByText('Lấy nội dung mới'))
  await waitFor(() => expect(screen.queryByLabelText('Số')).toBeNull())
  expect(screen.getByText('411/BC-SYT')).toBeTruthy()
})

it('attaches the paper that was signed elsewhere once the report has its number', async () => {
  localStorage.setItem('mock.as', 'branch')
  const page = () => show(<Routes><Route path="/published/:id" element={<PublicationPage />} /></Routes>, '/published/sub-province')
  const unnumbered = page()
  await screen.findByText('Chưa lấy số')
  expect(screen.queryByText('Bản đã ký số')).toBeNull()
  unnumbered.unmount()
  submissions.set('sub-province', { ...report(), document: { number: '411', symbol: 'BC-SYT', date: '2024-11-22' } })
  page()

  await screen.findByText('Bản đã ký số')
  const choose = await waitFor(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('no place for the file')
    return input
  })
  fireEvent.change(choose, { target: { files: [new File(['%PDF-1.7'], '411-BC-SYT.signed.pdf')] } })

  expect(await screen.findByText('411-BC-SYT.signed.pdf')).toBeTruthy()
})
