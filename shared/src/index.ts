export * from './access.ts'
export * from './errors.ts'
export * from './vocabulary.ts'
