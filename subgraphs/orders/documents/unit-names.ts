/**
 * What people and partners call the same unit: our own codes, those of UN/ECE recommendations 20
 * and 21, English and Chinese words.
 */
const sameUnits = `
  PCS PC PCE EA C62 H87 NAR NMB UNIT UNITS PIECE PIECES EACH 个 件 只 支 台 枚
  BOX BX XBX BOXES 盒 箱
  CARTON CTN CT XCT CARTONS CASE CASES CS XCS 箱 件
  PACK PK XPK PA XPA PACKS PACKET PACKETS 包
  BAG BG XBG BAGS 袋
  BOTTLE BO XBO BOTTLES 瓶
  CAN CA XCA CANS TIN TINS 罐 听
  BUCKET BJ XBJ PAIL PL XPL 桶
  PALLET PF XPF PX XPX PALLETS 托 托盘 板
  DOZEN DZN DOZ DZ DOZENS 打
  SET SETS 套 组
  PAIR PR NPR PAIRS 双 对
  ROLL RO XRO RL ROLLS 卷
  SHEET ST XST SHEETS 张
  KG KGM KGS KILO KILOS KILOGRAM 公斤 千克
  G GRM GR GRAM GRAMS 克
  T TNE TON TONS TONNE 吨
  LB LBR LBS POUND POUNDS 磅
  OZ ONZ OUNCE 盎司
  L LTR LITRE LITRES LITER LITERS 升
  ML MLT 毫升
  M MTR METRE METRES METER METERS 米
  CM CMT 厘米
  MM MMT 毫米
  M2 MTK SQM 平方米 平米
  M3 MTQ CBM 立方米 立方`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

const known = new Set(sameUnits.flat());

export function isUnitName(word: string): boolean {
  return known.has(normal(word));
}

/** Which of the product's units is meant; undefined when it is none of them. */
export function unitMeant(said: string, units: readonly string[]): string | undefined {
  const word = normal(said);
  const own = units.find((unit) => normal(unit) === word);
  if (own) return own;
  const meant = sameUnits.filter((names) => names.includes(word)).flat();
  return meant.flatMap((name) => units.find((unit) => normal(unit) === name) ?? [])[0];
}

/** The code of UN/ECE recommendation 20 for one of our units; `ZZ`, mutually defined, for others. */
export function uneceCode(unit: string): string {
  const word = normal(unit);
  return unece.find(([names]) => names!.split(' ').includes(word))?.[1] ?? 'ZZ';
}

const unece = [
  ['PCS PC PCE EA PIECE UNIT', 'C62'],
  ['BOX', 'XBX'],
  ['CARTON CTN', 'XCT'],
  ['CASE CS', 'XCS'],
  ['PACK PK', 'XPK'],
  ['BAG', 'XBG'],
  ['BOTTLE', 'XBO'],
  ['CAN TIN', 'XCA'],
  ['PALLET', 'XPX'],
  ['DOZEN DOZ', 'DZN'],
  ['SET', 'SET'],
  ['PAIR', 'PR'],
  ['ROLL', 'XRO'],
  ['KG', 'KGM'],
  ['G', 'GRM'],
  ['T TON', 'TNE'],
  ['LB', 'LBR'],
  ['L', 'LTR'],
  ['ML', 'MLT'],
  ['M', 'MTR'],
  ['CM', 'CMT'],
  ['M2', 'MTK'],
  ['M3', 'MTQ'],
] as const;

function normal(word: string): string {
  return word.normalize('NFKC').trim().toUpperCase().replace(/\.$/, '');
}
