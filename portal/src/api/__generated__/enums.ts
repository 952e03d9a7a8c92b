// Generated from api/*.json; never edited.
export const enums: Record<string, readonly string[]> = {}
