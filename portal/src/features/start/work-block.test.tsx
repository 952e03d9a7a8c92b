import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { WorkItem } from '@/api/reporting'
import { show } from '@/mocks/test-page'
import { WorkBlock } from './work-block'

function due(kind: 'due_3' | 'due_10', within: number, period: string): WorkItem {
  return { kind, title: `Báo cáo ${period}`, period, submission: `s-${period}`, within }
}

it('names the days of the rule and not its own', () => {
  show(<WorkBlock items={[due('due_10', 7, '2024')]} />)

  expect(screen.getByRole('heading', { name: 'Đến hạn trong 7 ngày (1)' })).toBeTruthy()
})

it('says of reports that are due today that they are, and of several the furthest reminder', () => {
  show(<><WorkBlock items={[due('due_3', 0, '2024')]} /><WorkBlock items={[due('due_3', 0, '2023'), due('due_3', 2, '2022')]} /></>)

  expect(screen.getByRole('heading', { name: 'Đến hạn hôm nay (1)' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Đến hạn trong 2 ngày (2)' })).toBeTruthy()
})
