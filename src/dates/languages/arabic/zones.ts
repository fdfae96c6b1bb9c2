import type { ZoneName } from '../../tables/zones.ts'

interface ArabicZone extends ZoneName {
  /** After التوقيت: `بالتوقيت المصري`. */
  adjectives?: readonly string[]
}

const ROWS: readonly ArabicZone[] = [
  {
    zone: 'GMT',
    offset: 0,
    names: [
      'غرينتش',
      'غرينيتش',
      'جرينتش',
      'جرينيتش',
      'غرينتش العالمي',
      'كرينتش',
      'قرينتش',
      'جرينج',
      'غرينويتش',
      'غرينش',
      'جي ام تي',
      'توقيت عالمي',
      'بالتوقيت العالمي',
      'التوقيت العالمي',
      'غرنتش',
      'غرينتيش',
      'جرينتيش',
      'غرينيتيش',
      'جرنتش',
      'قرينيتش',
      'كرينيتش',
      // as agencies shorten it
      'تغ',
      'ت غ',
    ],
  },
  {
    zone: 'UTC',
    offset: 0,
    names: ['التوقيت العالمي المنسق', 'توقيت عالمي منسق', 'بالتوقيت العالمي المنسق', 'تع م'],
  },
  // on Arabic pages AST is Arabia Standard Time and GST Gulf Standard Time
  { zone: 'AST', offset: 180, names: ['ast'] },
  {
    zone: 'GST',
    offset: 240,
    // الخليج by itself is an outlet
    names: ['gst', 'بتوقيت الخليج', 'توقيت الخليج', 'بتوقيت الخليج العربي', 'توقيت الخليج العربي'],
  },
  {
    zone: 'Asia/Riyadh',
    place: true,
    names: [
      'مكه',
      'مكه المكرمه',
      'السعوديه',
      'الرياض',
      'المملكه',
      'المدينه المنوره',
      'جده',
      'المملكه العربيه السعوديه',
      'ام القري',
    ],
    adjectives: ['السعودي'],
  },
  { zone: 'Africa/Cairo', place: true, names: ['القاهره', 'مصر', 'القاهره المحلي'], adjectives: ['المصري'] },
  {
    zone: 'Asia/Dubai',
    place: true,
    names: ['ابوظبي', 'ابو ظبي', 'ابو ضبي', 'دبي', 'الامارات', 'الشارقه', 'الامارات العربيه المتحده'],
    adjectives: ['الاماراتي'],
  },
  { zone: 'Asia/Baghdad', place: true, names: ['بغداد', 'العراق', 'اربيل'], adjectives: ['العراقي'] },
  { zone: 'Asia/Beirut', place: true, names: ['بيروت', 'لبنان'], adjectives: ['اللبناني'] },
  { zone: 'Asia/Damascus', place: true, names: ['دمشق', 'سوريا', 'سوريه', 'حلب'], adjectives: ['السوري'] },
  {
    zone: 'Asia/Amman',
    place: true,
    names: ['عمان الاردن', 'الاردن', 'عمان', 'المملكه الاردنيه'],
    adjectives: ['الاردني'],
  },
  { zone: 'Asia/Muscat', place: true, names: ['مسقط', 'سلطنه عمان', 'عمان مسقط'], adjectives: ['العماني'] },
  { zone: 'Asia/Jerusalem', place: true, names: ['القدس', 'القدس المحتله', 'القدس الشريف', 'اسراييل', 'تل ابيب'] },
  { zone: 'Asia/Gaza', place: true, names: ['فلسطين', 'غزه', 'الاراضي الفلسطينيه'], adjectives: ['الفلسطيني'] },
  { zone: 'Asia/Hebron', place: true, names: ['رام الله', 'الضفه الغربيه'] },
  { zone: 'Asia/Kuwait', place: true, names: ['الكويت'], adjectives: ['الكويتي'] },
  { zone: 'Asia/Qatar', place: true, names: ['الدوحه', 'قطر'], adjectives: ['القطري'] },
  { zone: 'Asia/Bahrain', place: true, names: ['المنامه', 'البحرين'], adjectives: ['البحريني'] },
  { zone: 'Asia/Aden', place: true, names: ['صنعاء', 'اليمن', 'عدن'], adjectives: ['اليمني'] },
  { zone: 'Asia/Tehran', place: true, names: ['طهران', 'ايران'], adjectives: ['الايراني'] },
  { zone: 'Europe/Istanbul', place: true, names: ['انقره', 'اسطنبول', 'تركيا'], adjectives: ['التركي'] },
  { zone: 'Africa/Algiers', place: true, names: ['الجزاير'], adjectives: ['الجزايري'] },
  { zone: 'Africa/Tunis', place: true, names: ['تونس'], adjectives: ['التونسي'] },
  {
    zone: 'Africa/Casablanca',
    place: true,
    names: ['الرباط', 'المغرب', 'الدار البيضاء'],
    adjectives: ['المغربي'],
  },
  { zone: 'Africa/Tripoli', place: true, names: ['طرابلس', 'ليبيا', 'طرابلس الغرب'], adjectives: ['الليبي'] },
  { zone: 'Africa/Khartoum', place: true, names: ['الخرطوم', 'السودان'], adjectives: ['السوداني'] },
  { zone: 'Africa/Juba', place: true, names: ['جوبا', 'جنوب السودان'] },
  { zone: 'Africa/Nouakchott', place: true, names: ['نواكشوط', 'موريتانيا'], adjectives: ['الموريتاني'] },
  { zone: 'Africa/Mogadishu', place: true, names: ['مقديشو', 'الصومال'], adjectives: ['الصومالي'] },
  { zone: 'Africa/Djibouti', place: true, names: ['جيبوتي'] },
  { zone: 'Indian/Comoro', place: true, names: ['موروني', 'جزر القمر'] },
  {
    zone: 'Europe/London',
    place: true,
    names: ['لندن', 'بريطانيا', 'المملكه المتحده'],
    adjectives: ['البريطاني'],
  },
  { zone: 'Europe/Paris', place: true, names: ['باريس', 'فرنسا'], adjectives: ['الفرنسي'] },
  {
    zone: 'Europe/Berlin',
    place: true,
    names: ['برلين', 'المانيا', 'وسط اوروبا', 'اوروبا الوسطي'],
    adjectives: ['الالماني'],
  },
  { zone: 'Europe/Athens', place: true, names: ['شرق اوروبا', 'اثينا', 'اليونان'] },
  { zone: 'Europe/Brussels', place: true, names: ['بروكسل', 'بلجيكا'] },
  { zone: 'Europe/Madrid', place: true, names: ['مدريد', 'اسبانيا'] },
  { zone: 'Europe/Rome', place: true, names: ['روما', 'ايطاليا'] },
  { zone: 'Europe/Zurich', place: true, names: ['جنيف', 'زيورخ', 'سويسرا'] },
  { zone: 'Europe/Vienna', place: true, names: ['فيينا', 'النمسا'] },
  { zone: 'Europe/Stockholm', place: true, names: ['ستوكهولم', 'السويد'] },
  { zone: 'Europe/Moscow', place: true, names: ['موسكو', 'روسيا'] },
  { zone: 'Europe/Kyiv', place: true, names: ['كييف', 'اوكرانيا'] },
  {
    zone: 'America/New_York',
    place: true,
    names: [
      'واشنطن',
      'الشرقي',
      'نيويورك',
      'شرق الولايات المتحده',
      'شرق امريكا',
      'الساحل الشرقي',
      'شرق الولايات المتحده الامريكيه',
      'الولايات المتحده الشرقي',
    ],
  },
  {
    zone: 'America/Los_Angeles',
    place: true,
    names: ['لوس انجلوس', 'كاليفورنيا', 'الساحل الغربي', 'غرب الولايات المتحده'],
  },
  { zone: 'America/Toronto', place: true, names: ['تورونتو', 'اوتاوا', 'مونتريال'] },
  { zone: 'Asia/Karachi', place: true, names: ['اسلام اباد', 'كراتشي', 'باكستان'], adjectives: ['الباكستاني'] },
  { zone: 'Asia/Kabul', place: true, names: ['كابول', 'كابل', 'افغانستان'] },
  { zone: 'Asia/Kolkata', place: true, names: ['نيودلهي', 'الهند', 'مومباي'], adjectives: ['الهندي'] },
  { zone: 'Asia/Shanghai', place: true, names: ['بكين', 'الصين', 'شنغهاي', 'بيجين'], adjectives: ['الصيني'] },
  { zone: 'Asia/Tokyo', place: true, names: ['طوكيو', 'اليابان'], adjectives: ['الياباني'] },
  { zone: 'Asia/Jakarta', place: true, names: ['جاكرتا'] },
  { zone: 'Australia/Sydney', place: true, names: ['سيدني'] },
]

/** Words that make a place after them a zone. */
export const ZONE_INTRODUCTIONS: readonly string[] = [
  'بتوقيت',
  'توقيت',
  'التوقيت',
  'بالتوقيت',
  'حسب توقيت',
  'وفق توقيت',
  'بحسب توقيت',
  'وفقا لتوقيت',
  'بتوقيت مدينه',
  'بتوقيت العاصمه',
  'توقيت مدينه',
  'لتوقيت',
]

/** A zone that the page does not name. */
export const LOCAL_TIME: readonly string[] = [
  'بالتوقيت المحلي',
  'التوقيت المحلي',
  'توقيت محلي',
  'بتوقيت محلي',
  'حسب التوقيت المحلي',
  'بالتوقيت المحلي',
]

export const ZONES: readonly ZoneName[] = [
  ...ROWS,
  ...ROWS.flatMap(({ zone, adjectives = [] }) =>
    adjectives.map(adjective => ({ zone, names: [`بالتوقيت ${adjective}`, `التوقيت ${adjective}`] })),
  ),
]
