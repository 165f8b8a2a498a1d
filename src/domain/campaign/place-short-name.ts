/** The 56 nationalities as they stand in names of ofNationalities places, with or without 族. Longer names first. */
const nationalities = [
  ...['柯尔克孜', '乌孜别克', '鄂伦春', '达斡尔', '哈萨克', '塔吉克', '塔塔尔', '俄罗斯', '维吾尔', '鄂温克'],
  ...['布依', '土家', '哈尼', '傈僳', '拉祜', '纳西', '景颇', '仫佬', '布朗', '撒拉', '毛南', '仡佬', '锡伯', '阿昌'],
  ...['普米', '德昂', '保安', '裕固', '独龙', '赫哲', '门巴', '珞巴', '基诺', '高山', '朝鲜', '蒙古', '东乡'],
  ...['汉族', '回族', '藏族', '苗族', '彝族', '壮族', '满族', '侗族', '瑶族', '白族', '傣族', '黎族', '佤族', '畲族'],
  ...['水族', '土族', '羌族', '怒族', '京族', '各族'],
];
const lastNationality = new RegExp(`(?:${nationalities.join('|')})族?$`, 'u');

const ofNationalities = /(?:自治[区州县旗]|(?<=族)[区乡])$/u;

/** Suffixes of places, the first that fits is cut. 左旗 and the like stay: 土默特左旗 and 土默特右旗 are neighbours. */
const suffixes = [
  /(?:特别行政区|(?<=神农架)林区|联合旗)$/u,
  /(?<=..)(?:新区|特区|矿区|地区|街道|街道办事处)$/u,
  /(?<=..)(?:[省市区县盟镇乡]|(?<![左右前后中])旗)$/u,
];

/**
 * Short name of a place: 温州市→温州, 浦东新区→浦东, 恩施土家族苗族自治州→恩施, 内蒙古自治区→内蒙古. At least two characters
 * are left: 泾县 and 城区 stay.
 */
export function placeShortName(name: string): string {
  if (ofNationalities.test(name)) return withoutNationalities(name.replace(ofNationalities, ''));
  for (const suffix of suffixes) {
    if (suffix.test(name)) return name.replace(suffix, '');
  }
  return name;
}

/** `恩施土家族苗族` → `恩施`. The name of a nationality that is the whole place stays: `东乡族` → `东乡`. */
function withoutNationalities(name: string): string {
  const shorter = name.replace(lastNationality, '');
  if (shorter === name) return name;
  return shorter.length < 2 ? name.replace(/族$/u, '') : withoutNationalities(shorter);
}
