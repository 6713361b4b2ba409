// What two papers told of a policy: number, level, acts, issuers, parts; and of the posts of who spoke for it.
import { ChangeBuilder, type EntityGiven } from './change-builder.ts'
import { reporter, teaGarden, teaPlan, tourismOffice } from './fixture.ts'

export const partPlan: EntityGiven = { id: 'policy:茶市方案', type: 'POLICY', name: '茶市方案' }
export const relationId = `relation:AFFILIATED_WITH:${reporter.id}:${tourismOffice.id}`

const issued = '3月1日，市文旅委印发《茶产业发展规划》（渝文旅发〔2021〕3号），支持云岭茶园。'
const effective = '《茶产业发展规划》自4月1日起施行，《茶市方案》同时印发。'
const heads = '市文旅委党委书记、主任林晓介绍。'
const other = '《茶产业发展规划》（渝文旅发〔2021〕8号）发布，原主任林晓到场。'

export const policyDocuments = [
  new ChangeBuilder('issued', { date: '2021-03-02' })
    .article('茶规划印发', [issued, effective, heads])
    .relation('ISSUED', tourismOffice, teaPlan, { sentence: issued, words: '印发《茶产业发展规划' })
    .relation('COVERS', teaPlan, teaGarden, { sentence: issued, words: '支持云岭茶园' })
    .relation('PART_OF', partPlan, teaPlan, { sentence: effective, words: '茶市方案' })
    .event(
      { id: 'event:issue', type: 'POLICY_RELEASE', title: '印发规划', date: '2021-03-01' },
      { sentence: issued, words: '印发' },
      [['OBJECT', teaPlan]],
    )
    .tells(
      teaPlan,
      { property: 'documentNumber', value: '渝文旅发〔2021〕3号' },
      { sentence: issued, words: '渝文旅发〔2021〕3号' },
    )
    .tells(
      teaPlan,
      { property: 'level', value: 'PROVINCIAL' },
      { sentence: issued, words: '茶产业发展规划' },
    )
    .tells(
      teaPlan,
      { property: 'act', value: 'TAKES_EFFECT', date: '2021-04-01' },
      { sentence: effective, words: '起施行' },
    )
    .tells(
      teaPlan,
      { property: 'act', value: 'ISSUED', date: '2021-03-01', eventId: 'event:issue' },
      { sentence: issued, words: '印发' },
    )
    .relation(
      'AFFILIATED_WITH',
      reporter,
      tourismOffice,
      { sentence: heads, words: '党委书记、主任林晓' },
      { position: '党委书记' },
    )
    .relation(
      'AFFILIATED_WITH',
      reporter,
      tourismOffice,
      { sentence: heads, words: '党委书记、主任林晓' },
      { position: '主任', heldFrom: '2013-07-01', heldTo: '2014-10-31', isFormer: true },
    )
    .build(),
  new ChangeBuilder('again', { date: '2021-06-02' })
    .article('又说规划', [other])
    .tells(
      teaPlan,
      { property: 'documentNumber', value: '渝文旅发〔2021〕8号' },
      { sentence: other, words: '渝文旅发〔2021〕8号' },
    )
    .tells(teaPlan, { property: 'level', value: 'NATIONAL' }, { sentence: other, words: '发布' })
    .relation('AFFILIATED_WITH', reporter, tourismOffice, { sentence: other, words: '林晓' })
    .build(),
  new ChangeBuilder('third', { date: '2021-07-02' })
    .article('三说规划', [other])
    .tells(teaPlan, { property: 'level', value: 'NATIONAL' }, { sentence: other, words: '发布' })
    .build(),
]
