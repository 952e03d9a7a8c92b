import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { problem } from '@/mocks/problem'
import { serverFor, show } from '@/mocks/test-page'
import { FirstPasswordsPage } from './first-passwords-page'

const PEOPLE = '/api/directory/v1/people'
const server = serverFor(...handlers)
beforeEach(() => localStorage.setItem('mock.as', 'admin'))

const person = (id: string, name: string) => ({ id, name, username: `bg.${id}`, account: 'open', appointments: [], actions: [] })

/** Two people wait; what was asked of whom is remembered. */
function two(refused?: string) {
  const asked: string[] = []
  const waiting = new Set(['an', 'binh'])
  server.use(
    http.get(PEOPLE, ({ request }) => {
      expect(new URL(request.url).searchParams.get('awaitingPassword')).toBe('true')
      return HttpResponse.json({ items: [person('an', 'Lê Văn An'), person('binh', 'Lê Thị Bình')].filter((each) => waiting.has(each.id)) })
    }),
    http.post(`${PEOPLE}/:id/password`, ({ params }) => {
      const id = String(params.id)
      asked.push(id)
      if (id === refused && asked.filter((each) => each === id).length === 1) return problem(422, 'account_pending', 'Tài khoản đang được tạo.')
      waiting.delete(id)
      return HttpResponse.json({ password: `khau-${id}` })
    }),
  )
  show(<FirstPasswordsPage />)
  return asked
}

it('gives all who wait their passwords with one press and keeps them on the screen for the printer', async () => {
  const asked = two()
  fireEvent.click(await screen.findByRole('button', { name: 'Cấp mật khẩu cho 2 người' }))

  expect(await screen.findByText('khau-an')).toBeTruthy()
  expect(await screen.findByText('khau-binh')).toBeTruthy()
  expect(screen.getByText('bg.binh')).toBeTruthy()
  expect(asked.sort()).toEqual(['an', 'binh'])
  await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'In' }).disabled).toBe(false))
})

it('asks again only for those that were refused', async () => {
  const asked = two('binh')
  fireEvent.click(await screen.findByRole('button', { name: 'Cấp mật khẩu cho 2 người' }))
  expect(await screen.findByText(/Tài khoản đang được tạo/)).toBeTruthy()
  fireEvent.click(await screen.findByRole('button', { name: 'Cấp lại cho 1 người' }))

  expect(await screen.findByText('khau-binh')).toBeTruthy()
  expect(screen.getByText('khau-an')).toBeTruthy()
  expect(asked.filter((each) => each === 'an').length).toBe(1)
})

it('says so when nobody waits', async () => {
  server.use(http.get(PEOPLE, () => HttpResponse.json({ items: [] })))
  show(<FirstPasswordsPage />)

  expect(await screen.findByText('Không có ai chờ mật khẩu lần đầu.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Cấp mật khẩu/ })).toBeNull()
})
