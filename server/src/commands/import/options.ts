/** The options of `chibo import`, as parseArgs takes them. */
export const IMPORT_OPTIONS = {
  kind: { type: 'string' },
  unit: { type: 'string', default: 'ROOT' },
  effective: { type: 'string' },
  decision: { type: 'string' },
  sender: { type: 'string' },
  signed: { type: 'string' },
  title: { type: 'string' },
  units: { type: 'string', multiple: true },
  provinces: { type: 'string', multiple: true },
  allotments: { type: 'string', multiple: true },
  'grants-follow': { type: 'boolean', default: false },
  approve: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'error-policy': { type: 'string', default: 'reject-all' },
  json: { type: 'boolean', default: false },
} as const

/** The options as they were given. */
export interface ImportOptions {
  readonly kind?: string | undefined
  readonly unit: string
  readonly effective?: string | undefined
  readonly decision?: string | undefined
  readonly sender?: string | undefined
  readonly signed?: string | undefined
  readonly title?: string | undefined
  readonly units?: readonly string[] | undefined
  readonly provinces?: readonly string[] | undefined
  readonly allotments?: readonly string[] | undefined
  readonly 'grants-follow': boolean
  readonly approve?: string | undefined
  readonly 'dry-run': boolean
  readonly 'error-policy': string
  readonly json: boolean
}
