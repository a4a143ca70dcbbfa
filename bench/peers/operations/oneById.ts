import { idOf } from '../../ids.ts'
import { json, lists, type PeerOperation } from '../operation.ts'
import { inTurn } from '../inTurn.ts'

const fields = 'id nameEn acronym kind city ror established'

type Text = string | null

/** One institution by its id. */
export const oneById: PeerOperation = {
  name: 'oneById',
  title: 'one by id',
  isLarge: false,
  variables: ({ institutions }) => inTurn(institutions, (place) => ({ id: idOf('Institution', 1 + place) })),
  ours: `query ($id: ID!) { institution(by: { id: $id }) { ${fields} } }`,
  theirs: `query ($id: ID!) { institutions(where: { id: { eq: $id } }) { ${fields} } }`,
  single: ['institutions'],
  map: `
    MATCH (i:Institution {id: $id})
    RETURN i {.id, .nameEn, .acronym, .kind, .city, .ror, .established}`,
  list: lists<[string, Text, Text, Text, Text, Text, number | null]>(
    `
    MATCH (i:Institution {id: $id})
    RETURN [i.id, i.nameEn, i.acronym, i.kind, i.city, i.ror, i.established]`,
    ([id, nameEn, acronym, kind, city, ror, established]) =>
      `{"id":${json(id)},"nameEn":${json(nameEn)},"acronym":${json(acronym)},"kind":${json(kind)},` +
      `"city":${json(city)},"ror":${json(ror)},"established":${json(established)}}`,
  ),
}
