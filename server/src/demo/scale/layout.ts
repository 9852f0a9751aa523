import { createDraw, normal, type Draw } from './draw.ts'

/** How large the whole organization is, at scale 1. */
const WHOLE = { provinces: 34, communes: 3_321, cells: 250_000, members: 5_500_000 }

const LEAST = {
  provinces: 2,
  /** of a province */
  communes: 2,
  /** of a commune */
  cells: 6,
  /** of a cell */
  members: 3,
}

/** Who lies below whom, by numbers from 0 on: a province's communes follow each other, and so do a commune's cells. */
export interface Layout {
  readonly provinces: number
  readonly communes: number
  readonly cells: number
  readonly members: number
  /** first commune of each province, then the number of communes */
  readonly communesFrom: Uint32Array
  /** first cell of each commune, then the number of cells */
  readonly cellsFrom: Uint32Array
  /** province of each commune */
  readonly provinceOf: Uint32Array
  /** commune of each cell */
  readonly communeOf: Uint32Array
  /** people of each cell */
  readonly sizes: Uint16Array
}

/**
 * Lays out the organization. The first province is the largest, the last one the smallest; communes have from six cells
 * to some hundreds, cells from three people to almost two hundred.
 *
 * @param scale 0.0005 to 1
 */
export function layOut(scale: number): Layout {
  const size = (whole: number) => Math.round(whole * scale)
  const provinces = Math.max(LEAST.provinces, size(WHOLE.provinces))
  const communes = Math.max(LEAST.communes * provinces, size(WHOLE.communes))
  const cells = size(WHOLE.cells)
  const members = size(WHOLE.members)
  const communesFrom = allot(communes, provinces, LEAST.communes, (rank) => (rank + 1) ** -0.45)
  const cellsFrom = allot(cells, communes, LEAST.cells, skewed(createDraw('size of commune'), 0.6))
  const membersFrom = allot(members, cells, LEAST.members, skewed(createDraw('size of cell'), 0.9))
  const sizes = new Uint16Array(cells)
  for (let cell = 0; cell < cells; cell += 1) sizes[cell] = at(membersFrom, cell + 1) - at(membersFrom, cell)
  return {
    provinces,
    communes,
    cells,
    members,
    communesFrom,
    cellsFrom,
    provinceOf: ownersOf(communesFrom),
    communeOf: ownersOf(cellsFrom),
    sizes,
  }
}

/** The number at a place of an array. @throws RangeError outside it */
export function at(array: Uint32Array | Uint16Array, index: number): number {
  const value = array[index]
  if (value === undefined) throw new RangeError(`There is no place ${String(index)}.`)
  return value
}

/** The numbers below an owner: first one, and the one after the last. */
export function below(from: Uint32Array, owner: number): [number, number] {
  return [at(from, owner), at(from, owner + 1)]
}

/** Deals out a total by weights, to each at least so many; answers where each one's part begins, then the total. */
function allot(
  total: number,
  owners: number,
  least: number,
  weightOf: (owner: number) => number,
): Uint32Array {
  const sums = new Float64Array(owners + 1)
  for (let owner = 0; owner < owners; owner += 1) sums[owner + 1] = (sums[owner] ?? 0) + weightOf(owner)
  const sum = sums[owners] ?? 0
  const free = total - least * owners
  if (free < 0) throw new RangeError(`${String(total)} are too few for ${String(owners)}.`)
  return Uint32Array.from(sums, (before, owner) => least * owner + Math.round((free * before) / sum))
}

/** Many small ones and a few large ones: the logarithm is normal. */
function skewed(draw: Draw, deviation: number): (owner: number) => number {
  return (owner) => Math.exp(deviation * normal(draw, owner))
}

function ownersOf(from: Uint32Array): Uint32Array {
  const owners = new Uint32Array(at(from, from.length - 1))
  for (let owner = 0; owner < from.length - 1; owner += 1) owners.fill(owner, ...below(from, owner))
  return owners
}
