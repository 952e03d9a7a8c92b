import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { BirthsPage } from './births-page'

const server = serverFor(...handlers)
const FORMS = '/api/reporting/v1/birth-imports/:form'
const taken = { id: 'i-9', name: 'dhis2.json', importedAt: '2024-11-20T01:00:00Z', rows: 2, added: 2, unchanged: 0 }

interface Sent {
  form: string
  query: Record<string, string>
  type: string | null
  text: string
}

beforeEach(() => localStorage.setItem('mock.as', 'branch'))
afterEach(() => localStorage.removeItem('mock.as'))

function open(answer: (sent: Sent) => Response) {
  const sent: Sent[] = []
  server.use(
    http.post(FORMS, async ({ request, params }) => {
      const one = { form: String(params.form), query: Object.fromEntries(new URL(request.url).searchParams), type: request.headers.get('Content-Type'), text: await request.text() }
      sent.push(one)
      return answer(one)
    }),
  )
  show(<BirthsPage />, '/births')
  return sent
}

const choose = async (file: File) => fireEvent.change(await screen.findByLabelText('Chọn tệp số liệu sinh', { selector: 'input' }), { target: { files: [file] } })

async function pick(label: string, option: string) {
  fireEvent.mouseDown(screen.getByLabelText(label))
  const list = await waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('.ant-select-dropdown')].find((each) => within(each).queryByTitle(option))
    if (!found) throw new Error(`no option ${option}`)
    return found
  })
  fireEvent.click(within(list).getByTitle(option))
}

async function askToCheck() {
  await pick('Nguồn', 'Biểu DST (tỉnh)')
  await pick('Tính chất', 'Sơ bộ')
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra tệp' }))
}

it('tries a file of DHIS2 out under the chosen source, and imports it with one click more', async () => {
  const sent = open(({ query }) => HttpResponse.json({ ...taken, dryRun: query.dryRun === 'true' }))
  await choose(new File(['{"dataSet":"CANBANG_SRB"}'], 'dhis2.json'))
  expect(screen.getByRole('button', { name: 'Kiểm tra tệp' })).toHaveProperty('disabled', true)

  await askToCheck()
  fireEvent.click(await screen.findByRole('button', { name: 'Nhập 2 dòng' }))

  expect(await screen.findByText(/^Đã nhập: 2 dòng mới/)).toBeTruthy()
  expect(sent.map((each) => each.query)).toEqual([
    { fileName: 'dhis2.json', source: 'dst', status: 'provisional', revision: '1', dryRun: 'true' },
    { fileName: 'dhis2.json', source: 'dst', status: 'provisional', revision: '1', dryRun: 'false' },
  ])
  expect(sent[0]).toMatchObject({ form: 'data-value-set', type: 'application/json', text: '{"dataSet":"CANBANG_SRB"}' })
})

it('says at each number of an ADX file what is wrong with it, and imports nothing', async () => {
  const sent = open(() =>
    HttpResponse.json(
      { type: 'https://canbang.vn/problems/birth_file_rejected', title: 'Tệp số liệu sinh chưa đúng', status: 422, errors: [{ pointer: '/groups/0/dataValues/2/value', code: 'exchange_count', detail: 'Phải là số nguyên không âm.' }] },
      { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
    ))
  await choose(new File(['<adx/>'], 'tram.XML'))

  await askToCheck()

  expect(await screen.findByText('Nhóm 1, Số thứ 3, giá trị')).toBeTruthy()
  expect(screen.getByText('Phải là số nguyên không âm.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Nhập/ })).toBeNull()
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({ form: 'adx', type: 'application/adx+xml' })
})
