import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { holds } from '../../graphql/parts.ts'
import { UnitNaming } from './unit-namings.entity.ts'

implement(
  UnitNaming,
  'How units of a kind and their committees are called after a place: `{place}` stands for its name within a sentence, `{proper}` for its name without the word that it begins with.',
  (f) => ({
    kind: f.string({ column: 'kind_code', description: 'Code of the kind.' }),
    placeWord: f.string({
      column: 'place_word',
      description: 'With which word the name of the place begins: `Huyện`; empty for whatever else it is.',
    }),
    organization: f.string({
      column: 'organization_pattern',
      description: 'Of the organization: `Đảng bộ {place}`.',
    }),
    committee: f.string({
      column: 'committee_pattern',
      nullable: true,
      description: 'Of its committee: `Huyện ủy {proper}`; null: it has none of its own.',
    }),
  }),
)

rootField('unitNamings', 'many', () => UnitNaming, {
  description: 'How units are called after their places, by kinds and words.',
  asOf: true,
  where: (naming, _here, cx) => holds(naming, cx),
  order: (naming) => sql`${naming.col('kind_code')} collate "C", ${naming.col('place_word')} collate "C"`,
})
