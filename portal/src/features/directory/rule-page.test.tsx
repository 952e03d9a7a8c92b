import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { RulePage } from './rule-page'

const server = serverFor(...handlers)
const NAME = 'Số tháng cam kết có hiệu lực trước khi ký lại'

const dialog = () => document.querySelector('dialog[open]')
const press = (name: string) => {
  const button = [...(dialog()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === name)
  if (!button) throw new Error(`no button ${name}`)
  fireEvent.click(button)
}

it('lets the leader confirm on the version that was read, with source and value before the eyes', async () => {
  localStorage.setItem('mock.as', 'leader')
  let version: string | null = null
  server.use(
    http.post('/api/directory/v1/rules/overrides/ov-1/confirmation', ({ request }) => {
      version = request.headers.get('If-Match')
    }),
  )
  show(<RulePage />)
  fireEvent.click(await screen.findByRole('button', { name: `Xác nhận: ${NAME}` }))
  await waitFor(() => expect(dialog()?.textContent).toContain('Quyết định 15/QĐ-SYT ngày 05/01/2024'))
  press('Xác nhận')

  await waitFor(() => expect(screen.queryByRole('button', { name: `Xác nhận: ${NAME}` })).toBeNull())
  expect(version).toBe('"1"')
})

it('offers the administrator to propose and to withdraw, never to confirm', async () => {
  localStorage.setItem('mock.as', 'admin')
  show(<RulePage />)

  expect((await screen.findAllByRole('button', { name: /^Rút ghi đè: / })).length).toBeGreaterThan(0)
  expect(screen.getByRole('button', { name: 'Đề nghị ghi đè' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Xác nhận: / })).toBeNull()
})
