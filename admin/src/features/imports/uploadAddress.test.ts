import { expect, it } from 'vitest'
import { uploadAddress, uploadFaults } from './uploadAddress.ts'

const file = new File(['a'], 'Danh sách & thôn.csv')
const upload = {
  file,
  unit: 'unit_1',
  effectiveOn: '2022-05-18',
  decision: ' 12-QĐ/ĐU ',
  sender: 'Đảng ủy xã',
}

it('says everything in the address, and that nothing is written yet', () => {
  const { searchParams } = new URL(uploadAddress(upload), 'http://server.test')
  expect(Object.fromEntries(searchParams)).toEqual({
    kind: 'members',
    unit: 'unit_1',
    dryRun: 'true',
    fileName: 'Danh sách & thôn.csv',
    effective: '2022-05-18',
    decision: '12-QĐ/ĐU',
    sender: 'Đảng ủy xã',
  })
})

it('leaves out what is not known', () => {
  const address = uploadAddress({ ...upload, effectiveOn: undefined, decision: ' ', sender: '' })
  expect(address).not.toMatch(/effective|decision|sender/)
})

it('needs a file and a unit', () => {
  expect(uploadFaults(upload, 'x')).toEqual([])
  expect(uploadFaults({ ...upload, file: undefined, unit: undefined }, 'x').map(({ path }) => path)).toEqual([
    ['file'],
    ['unit'],
  ])
})
