/** Whether a value from JSON is an object, no list and not null: its members can be looked at. */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
