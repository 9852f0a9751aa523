import { expect, it } from 'vitest'
import { at, below, layOut } from './layout.ts'

it('has the size of the country at 1', () => {
  const layout = layOut(1)
  expect(layout).toMatchObject({ provinces: 34, communes: 3_321, cells: 250_000, members: 5_500_000 })
  expect(layout.communesFrom.at(-1)).toBe(3_321)
  expect(layout.cellsFrom.at(-1)).toBe(250_000)
  expect(layout.sizes.reduce((sum, size) => sum + size, 0)).toBe(5_500_000)
})

it('has a hundredth of it at 0.01, and a neighbour', () => {
  expect(layOut(0.01)).toMatchObject({ provinces: 2, communes: 33, cells: 2_500, members: 55_000 })
})

it('has few large ones and many small ones', () => {
  const { provinces, communes, communesFrom, cellsFrom, sizes } = layOut(1)
  const ofProvinces = Array.from({ length: provinces }, (_, p) => lengthOf(communesFrom, p))
  expect(ofProvinces).toEqual(ofProvinces.toSorted((a, b) => b - a))
  expect(ofProvinces[0] ?? 0).toBeGreaterThan(3 * (ofProvinces.at(-1) ?? 0))
  const ofCommunes = Array.from({ length: communes }, (_, c) => lengthOf(cellsFrom, c)).sort((a, b) => a - b)
  expect(ofCommunes[0]).toBeGreaterThanOrEqual(6)
  expect(ofCommunes.at(-1)).toBeGreaterThan(250)
  const cells = [...sizes].sort((a, b) => a - b)
  expect(cells[0]).toBe(3)
  expect(cells[125_000]).toBeLessThan(18)
  expect(cells.filter((size) => size > 100).length).toBeGreaterThan(2_000)
})

it('knows who lies below whom', () => {
  const { communes, communesFrom, cellsFrom, provinceOf, communeOf } = layOut(0.01)
  expect(provinceOf.length).toBe(communes)
  expect(at(provinceOf, at(communesFrom, 1))).toBe(1)
  expect(at(provinceOf, at(communesFrom, 1) - 1)).toBe(0)
  const [first, next] = below(cellsFrom, 7)
  expect([at(communeOf, first), at(communeOf, next - 1), at(communeOf, next)]).toEqual([7, 7, 8])
})

function lengthOf(from: Uint32Array, owner: number): number {
  const [first, next] = below(from, owner)
  return next - first
}
