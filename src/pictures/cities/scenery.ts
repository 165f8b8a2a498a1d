/** Landforms: 雪山 高山 丘陵 峰林 黄土 沙漠 草原 森林 平原. */
export const landforms = [
  'snow-mountains',
  'mountains',
  'hills',
  'karst',
  'loess',
  'desert',
  'grassland',
  'forest',
  'plain',
] as const;
export type Landform = (typeof landforms)[number];

/** Waters: 海 江河 湖泊. */
export const waters = ['sea', 'river', 'lake'] as const;
export type Water = (typeof waters)[number];

/** Landmarks: 冰雪 椰林 梯田 高楼 古塔 城楼 石桥 大桥 水乡 灯塔 港口 风车 工厂 油田 火箭 望远镜 毡房. */
export const landmarks = [
  'ice',
  'palms',
  'terraces',
  'skyline',
  'pagoda',
  'gate',
  'stone-bridge',
  'bridge',
  'water-town',
  'lighthouse',
  'harbour',
  'turbines',
  'factory',
  'oilfield',
  'rocket',
  'telescope',
  'yurts',
] as const;
export type Landmark = (typeof landmarks)[number];

export type Scenery = Landform | Water | Landmark;

export const isLandform = (word: Scenery): word is Landform => landforms.some((landform) => landform === word);
export const isWater = (word: Scenery): word is Water => waters.some((water) => water === word);
export const isLandmark = (word: Scenery): word is Landmark => landmarks.some((landmark) => landmark === word);
