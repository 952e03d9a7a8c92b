/** The head of the file, as the service reads it. */
export const BIRTH_COLUMNS = ['commune', 'from', 'to', 'boys', 'girls', 'source', 'status', 'revision'] as const
