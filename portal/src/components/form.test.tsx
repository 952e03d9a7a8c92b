import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Form, Input } from 'antd'
import { expect, it, vi } from 'vitest'
import { Field } from './form'
import { NumberInput } from './inputs'

const filledIn = { households: 118, services: ['ultrasound'], place: 'Trạm Y tế' }

function show(onFinish: (fields: unknown) => void, initialValues: object) {
  render(
    <Form onFinish={onFinish} initialValues={initialValues}>
      <Field name="households" label="Tổng số hộ" kind="number" required><NumberInput /></Field>
      <Field name="services" label="Dịch vụ" required><span /></Field>
      <Field name="place" label="Nơi ký" required><Input /></Field>
      <button type="submit">Ghi</button>
    </Form>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Ghi' }))
}

it('takes numbers and lists in fields that must be filled in', async () => {
  const sent = vi.fn()
  show(sent, filledIn)

  await waitFor(() => expect(sent).toHaveBeenCalledWith(filledIn))
})

it('asks for each empty field on sending, and takes zero for a number', async () => {
  const sent = vi.fn()
  show(sent, { households: 0, services: [] })

  expect(await screen.findByText('Chưa nhập “Dịch vụ”.')).toBeTruthy()
  expect(screen.getByText('Chưa nhập “Nơi ký”.')).toBeTruthy()
  expect(screen.queryByText('Chưa nhập “Tổng số hộ”.')).toBeNull()
  expect(sent).not.toHaveBeenCalled()
})
