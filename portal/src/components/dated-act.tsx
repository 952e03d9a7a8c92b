import { Field } from './form'
import { DateInput } from './inputs'
import { RecordAct, type RecordActProps } from './record-act'

export interface DatedFields {
  on: string
  [field: string]: unknown
}

const DAYS = ['closedOn', 'reopenedOn', 'departedOn', 'endedOn', 'decidedOn', 'remediedOn', 'lastDay', 'from']

/** However the service calls the day, here it is the one date. */
function toDate(path: (string | number)[]): (string | number)[] {
  return DAYS.includes(String(path[0])) ? ['on'] : path
}

/** An act that begins, ends or moves something on a date: its own fields first, then the date. */
export function DatedAct<T, Fields extends DatedFields = DatedFields>({ dateLabel, children, ...act }: Omit<RecordActProps<T, Fields>, 'rename'> & { dateLabel: string }) {
  return (
    <RecordAct<T, Fields> {...act} rename={toDate}>
      {children}
      <Field name="on" label={dateLabel} kind="date" required><DateInput /></Field>
    </RecordAct>
  )
}
