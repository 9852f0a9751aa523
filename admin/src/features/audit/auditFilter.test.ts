import { describe, expect, it } from 'vitest'
import { asWhere, auditListFilter } from './auditFilter.ts'

describe('the filter of the audit', () => {
  it('leaves out what does not exist', () => {
    expect(
      asWhere(auditListFilter({ action: 'DANCE', from: '2022-02-30', actor: '', object: ['a'] })),
    ).toEqual({})
  })

  it('asks for an account or a token by what its id says', () => {
    expect(asWhere(auditListFilter({ actor: 'account_1', action: 'SIGN_IN' }))).toEqual({
      action: { eq: 'SIGN_IN' },
      account: { eq: 'account_1' },
    })
    expect(asWhere(auditListFilter({ actor: 'token_1' }))).toEqual({ token: { eq: 'token_1' } })
  })

  it('asks for a period, open or closed', () => {
    expect(asWhere(auditListFilter({ from: '2022-05-01', object: 'member_1' }))).toEqual({
      object: { eq: 'member_1' },
      recordedOn: { gte: '2022-05-01' },
    })
    expect(asWhere(auditListFilter({ from: '2022-05-01', to: '2022-05-18' }))).toEqual({
      recordedOn: { gte: '2022-05-01', lte: '2022-05-18' },
    })
  })
})
