import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { submissions, tracked } from '@/mocks/data/reports'
import { show } from '@/mocks/test-page'
import { TrackingTable } from './tracking-table'

function came(receiving: { acceptBy: string; overdue: boolean }) {
  const view = submissions.get('sub-draft')
  if (!view) throw new Error('no report')
  show(<TrackingTable title="Đơn vị" rows={[{ ...tracked(view), state: 'submitted', submittedOn: '2024-11-20', receiving }]} filtered={false} onClear={() => {}} />)
}

it('says until when a report that came in is to be accepted', () => {
  came({ acceptBy: '2024-11-27', overdue: false })

  expect(screen.getByText('Tiếp nhận hoặc trả lại đến 27/11/2024')).toBeTruthy()
})

it('says that nobody has looked at it in time', () => {
  came({ acceptBy: '2024-11-27', overdue: true })

  expect(screen.getByText('Quá hạn tiếp nhận 27/11/2024')).toBeTruthy()
})
