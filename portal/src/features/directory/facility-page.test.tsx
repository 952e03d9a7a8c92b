import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it, vi } from 'vitest'
import { openDialog, press } from '@/mocks/acting'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { FacilityPage } from './facility-page'

const server = serverFor(...handlers)

it('takes away what the list shows: its filters and the words that are searched', async () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const asked: Record<string, string>[] = []
  server.use(
    http.get('/api/directory/v1/facilities/export', ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams))
      return new HttpResponse('PK')
    }),
  )
  show(<FacilityPage />, '/directory/facilities?ownership=private&status=all')
  expect(await screen.findByText('Phòng khám đa khoa Tân Mỹ')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('Tìm theo tên'), { target: { value: 'thu ha' } })
  await waitFor(() => expect(screen.queryByText('Phòng khám đa khoa Tân Mỹ')).toBeNull())
  fireEvent.click(screen.getByRole('button', { name: 'Tải Excel' }))
  fireEvent.change(screen.getByLabelText('Lý do xuất (ghi vào nhật ký)'), { target: { value: 'Đối chiếu danh mục quý IV' } })
  press('Tải Excel')

  await waitFor(() => expect(openDialog()).toBeNull())
  expect(asked).toEqual([{ unit: '24/213/07201/', ownership: 'private', status: 'all', q: 'thu ha', reason: 'Đối chiếu danh mục quý IV' }])
})

it('leads from an empty list to both ways of filling it', async () => {
  server.use(http.get('/api/directory/v1/facilities', () => HttpResponse.json({ items: [] })))
  show(<FacilityPage />)

  const empty = (await screen.findByText(/^Đơn vị chưa có cơ sở nào trong danh mục\./)).closest('p')
  await waitFor(() => expect([...(empty?.querySelectorAll('a, button') ?? [])].map((way) => way.textContent)).toEqual(['Thêm cơ sở', 'Nhập từ Excel']))
})
