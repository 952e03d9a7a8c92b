import { fireEvent, screen } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { submissions } from '@/mocks/data/reports'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { ApprovalPage } from './approval-page'

serverFor(...handlers)
const kept = submissions.get('sub-province')

afterEach(() => {
  if (kept) submissions.set('sub-province', kept)
  localStorage.removeItem('mock.as')
})

it('opens a sum down to the units behind it, each with the way to its report', async () => {
  localStorage.setItem('mock.as', 'leader')
  if (!kept) throw new Error('no report')
  submissions.set('sub-province', { ...kept, parts: kept.parts.map((part) => ({ ...part, figures: part.figures.map((figure) => (figure.key === 'COM-05.signed' ? { ...figure, origin: 'summed', contributions: { supplied: 24, of: 26 } } : figure)) })) })
  show(<Routes><Route path="/approvals/:id" element={<ApprovalPage />} /></Routes>, '/approvals/sub-province')

  fireEvent.click((await screen.findAllByLabelText(/: Hộ gia đình đang có cam kết$/))[0] as HTMLElement)

  expect(await screen.findAllByText('Các đơn vị tạo nên số này')).not.toHaveLength(0)
  const links = [...document.querySelectorAll<HTMLAnchorElement>('dialog a')].map((each) => each.getAttribute('href'))
  expect(links.some((href) => href?.startsWith('/receiving/sub-') && href.endsWith('#item-COM-05.signed'))).toBe(true)
})
