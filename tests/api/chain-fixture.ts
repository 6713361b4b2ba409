// A policy with a part, the programme it covers, what was done under it and what was counted: one document of our own writing.
import type { GraphChange } from '../../src/model/graph-change.ts'
import { ChangeBuilder, type EntityGiven } from './change-builder.ts'
import { teaGarden, yubei } from './fixture.ts'

export const mainPlan: EntityGiven = { id: 'policy:总体方案', type: 'POLICY', name: '山水总体方案' }
export const partPlan: EntityGiven = { id: 'policy:步道方案', type: 'POLICY', name: '步道分方案' }
export const otherPlan: EntityGiven = { id: 'policy:别的', type: 'POLICY', name: '路灯办法' }
export const trails: EntityGiven = { id: 'programme:步道', type: 'PROGRAMME', name: '百里步道工程' }
export const firstTrail: EntityGiven = {
  id: 'programme:步道一期',
  type: 'PROGRAMME',
  name: '百里步道工程一期',
}

const plans = '《步道分方案》是《山水总体方案》的一部分，涉及百里步道工程。'
const patrol = '根据《山水总体方案》，渝北区开展巡护3次。'
const start = '百里步道工程一期开工，一期长12公里。'
const lamps = '按照《路灯办法》，渝北区更换路灯80盏。'
const length = '百里步道工程全长50公里。'

export const chainDocument: GraphChange = new ChangeBuilder('chain', { date: '2024-03-01' })
  .article('步道动工', [plans, patrol, start, lamps, length])
  .mention(partPlan, { sentence: plans, words: '步道分方案' })
  .mention(mainPlan, { sentence: plans, words: '山水总体方案' })
  .mention(mainPlan, { sentence: patrol, words: '山水总体方案' })
  .mention(otherPlan, { sentence: lamps, words: '路灯办法' })
  .relation('PART_OF', partPlan, mainPlan, {
    sentence: plans,
    words: '步道分方案》是《山水总体方案',
  })
  .relation('COVERS', partPlan, trails, { sentence: plans, words: '涉及百里步道工程' })
  // What is a place and no programme is covered, but leads to no event of the chain.
  .relation('COVERS', mainPlan, yubei, { sentence: patrol, words: '渝北区' })
  .relation('PART_OF', firstTrail, trails, { sentence: start, words: '百里步道工程一期' })
  .event(
    { id: 'event:patrol', type: 'CAMPAIGN', title: '开展巡护', date: '2024-02-20' },
    { sentence: patrol, words: '开展' },
    [['AGENT', yubei]],
  )
  .under('event:patrol', mainPlan, { sentence: patrol, words: '根据《山水总体方案' })
  .event(
    { id: 'event:start', type: 'CONSTRUCTION_START', title: '一期开工', date: '2024-02-25' },
    { sentence: start, words: '开工' },
    [
      ['OBJECT', firstTrail],
      ['PROGRAMME', trails],
    ],
  )
  .event(
    { id: 'event:lamps', type: 'RENOVATION', title: '更换路灯', date: '2024-02-26' },
    { sentence: lamps, words: '更换' },
    [
      ['AGENT', yubei],
      ['PLACE', teaGarden],
    ],
  )
  .under('event:lamps', otherPlan, { sentence: lamps, words: '按照《路灯办法' })
  .under('event:lamps', mainPlan, { sentence: lamps, words: '路灯办法' })
  .observation(
    yubei,
    { id: 'observation:patrols', indicator: '巡护次数', value: 3, unit: '次' },
    { sentence: patrol, words: '巡护3次' },
  )
  .ofEvent('observation:patrols', 'event:patrol', { sentence: patrol, words: '巡护3次' })
  .observation(
    yubei,
    { id: 'observation:lamps', indicator: '路灯数量', value: 80, unit: '盏' },
    { sentence: lamps, words: '路灯80盏' },
  )
  .observation(
    trails,
    { id: 'observation:length', indicator: '全长', value: 50, unit: '公里' },
    { sentence: length, words: '全长50公里' },
  )
  .build()
