import type { AsideColumn, RosterField } from '@chibo/shared'

/**
 * What columns of rosters are called, folded, without punctuation. A name after `~` is one that could mean something
 * else, too. Found in rosters of cells, in the national sheet of 29 columns, in the clean form and in our own lists.
 */
const NAMES: Readonly<Record<RosterField, string>> = {
  FULL_NAME:
    'ho va ten|ho ten|ho va ten khai sinh|ho ten khai sinh|ho va ten dang vien|ho ten dang vien|ten dang vien|ho va ten day du|ho chu dem va ten|ho dem va ten|ho ten dem va ten|ho chu lot va ten|ho lot va ten|ho va ten dv|ho ten dv|full name|fullname|member name|name of member|name in full|~name|~dang vien|~ho va ten dang dung|~ho ten dang dung|~dong chi|~ho ten can bo',
  FAMILY_NAME:
    'ho dem|ho va dem|ho va ten dem|ho ten dem|ho lot|ho va chu lot|ho va ten lot|ho chu dem|ho va chu dem|family and middle name|family name|surname|last name|family middle name|~ho',
  GIVEN_NAME: 'given name|first name|forename|~ten',
  OTHER_NAME:
    'ten goi khac|ten khac|ho ten khac|ten thuong goi|ten thuong dung|bi danh|ten goi khac neu co|other name|other names|alias|also known as|~ten dang dung',
  SEX: 'gioi tinh|phai|nam nu|nam hay nu|gioi tinh nam nu|sex|gender|~gioi|~gt|~la nam hay nu',
  MEN_MARK: '~nam|~male|~nam gioi',
  WOMEN_MARK: '~nu|~female|~nu gioi|~dang vien nu|~la nu',
  BIRTH_DATE:
    'ngay sinh|sinh ngay|ngay thang nam sinh|ngay thang sinh|ngay sinh nam sinh|nam sinh|sinh nam|thang nam sinh|ngay thang nam sinh dang vien|ngay sinh dang vien|birth date|birthdate|date of birth|dob|birthday|born|born on|year of birth|birth year|ntns|ngay nam sinh|n sinh|ng sinh|ng thang nam sinh',
  MEN_BIRTH_DATE:
    'nam sinh nam|ngay sinh nam|sinh nam nam|ngay thang nam sinh nam|ngay sinh male|nam sinh male|date of birth male|birth date men|birth date male|born male|born men',
  WOMEN_BIRTH_DATE:
    'nam sinh nu|ngay sinh nu|sinh nam nu|ngay thang nam sinh nu|date of birth female|birth date women|birth date female|born female|born women',
  BIRTH_DAY:
    'ngay sinh ngay|ngay thang nam sinh ngay|sinh ngay ngay|birth day|date of birth day|birth date day',
  BIRTH_MONTH:
    'ngay sinh thang|ngay thang nam sinh thang|sinh ngay thang|thang sinh|birth month|date of birth month|birth date month',
  BIRTH_YEAR: 'birth date year|date of birth year',
  ETHNICITY: 'dan toc|d toc|thanh phan dan toc|ethnicity|ethnic group|ethnic|~nationality',
  RELIGION: 'ton giao|t giao|ton giao tin nguong|religion',
  CITIZEN_ID:
    'so dinh danh|so dinh danh ca nhan|ma dinh danh|ma dinh danh ca nhan|so ddcn|ddcn|ma so dinh danh ca nhan|so cccd|cccd|so can cuoc cong dan|can cuoc cong dan|so can cuoc|can cuoc|the can cuoc|so the can cuoc|so the can cuoc cong dan|so cccd ddcn|so ddcn cccd|so dinh danh ca nhan cccd|so dinh danh ca nhan so cccd|so dinh danh ca nhan can cuoc cong dan|so cccd so dinh danh ca nhan|cccd cmnd|cmnd cccd|so cmnd cccd|so cccd cmnd|cmnd can cuoc|so cmnd can cuoc cong dan|so cmnd the can cuoc|cccd so dinh danh|citizen id|citizen id number|citizen identification|citizen identity number|identity number|national id|personal id|personal identification number|~id number|~so cc',
  OLD_IDENTITY_NUMBER:
    'so cmnd cu|cmnd cu|so cmnd|cmnd|so cmtnd|cmtnd|so cmt|cmt|so cmt cu|chung minh nhan dan|so chung minh nhan dan|so chung minh thu|so chung minh nhan dan cu|cmnd 9 so|so cmnd 9 so|old identity number|old identity card number|old id|old id number|old identity card',
  CARD_NUMBER:
    'so the dang|so the dang vien|so the dv|so tdv|tdv|the dang|the dang vien|the dv|so the|so the moi|so the dang moi|so the dang vien moi|so the dang vien 12 so|so the dv moi|ma the dang vien|ma so the dang|ma so the dang vien|so the dang vien so the moi|card number|card no|party card|party card number|party card no|membership card number|member card number|new card number',
  CARD_ISSUED_BY:
    'noi cap the|noi cap the dang|noi cap the dang vien|noi cap the dv|don vi cap the|co quan cap the|the dang noi cap|the dang vien noi cap|so the dang vien noi cap|so the dang noi cap|card issued by|card issuer|~card issued at',
  CARD_ISSUED_ON:
    'ngay cap the|ngay cap the dang|ngay cap the dang vien|ngay cap the dv|ngay phat the|ngay phat the dang vien|the dang ngay cap|the dang vien ngay cap|so the dang vien ngay cap|so the dang ngay cap|card issued on|card issue date|card date|ngay nhan the dang',
  OLD_CARD_NUMBER:
    'so the cu|the cu|so the dang cu|the dang cu|so the dang vien cu|so the dv cu|so tdv cu|so the dang vien 8 so|so the dang 8 so|so the dang vien truoc day|the dang vien cu|old card number|old card no|old card|old party card number|former card number',
  FILE_NUMBER:
    'so ly lich|so ly lich dang vien|so ly lich dv|so ll|so lldv|so ll dang vien|slldv|so ho so|so ho so dang vien|so hs|so hsdv|ma ho so|ma ho so dang vien|file number|file no|cv file number|profile number|record number|~ly lich',
  UNIT: 'chi bo|ten chi bo|chi bo dang sinh hoat|chi bo sinh hoat|dang sinh hoat tai chi bo|sinh hoat tai chi bo|to chuc dang|ten to chuc dang|to chuc dang dang sinh hoat|to chuc dang sinh hoat|to chuc dang noi sinh hoat|tc dang|tcd|noi sinh hoat|noi sinh hoat dang|noi dang sinh hoat|dang sinh hoat tai|noi dang sinh hoat dang|chi bo dang bo|dang bo chi bo|chi bo noi sinh hoat|don vi sinh hoat|don vi sinh hoat dang|thuoc chi bo|ten chi bo truc thuoc|chi bo truc thuoc|hien dang sinh hoat tai|hien sinh hoat tai|organization|organisation|party organization|party cell|cell|cell name|unit|unit name|name of unit|~don vi|~to chuc co so dang|~dang bo|~dang bo co so|~ten dang bo|~tccsd|~thuoc don vi|~ten don vi',
  UNIT_CODE:
    'ma chi bo|ma to chuc dang|ma tcd|ma don vi|ma to chuc|ma so chi bo|ma chi bo dang|unit code|cell code|organization code|code of the organization|code of unit|~ma cb',
  HOMETOWN:
    'que quan|q quan|nguyen quan|que|que quan xa huyen tinh|que quan xa tinh|que goc|home town|hometown|place of origin|native place|~noi sinh quan',
  ADDRESS:
    'noi thuong tru|thuong tru|d c thuong tru|dc thuong tru|dia chi thuong tru|noi dang ky thuong tru|dang ky thuong tru|noi dk thuong tru|dia chi|noi o thuong tru|ho khau|ho khau thuong tru|noi dang ky ho khau thuong tru|noi dang ky hktt|noi dang ki thuong tru|dia chi noi thuong tru|hktt|noi dkhktt|dkhktt|dia chi lien he|dia chi noi o|address|permanent address|home address|residence|~noi o|~cho o|~noi o hien nay|~cho o hien nay|~noi cu tru|~cu tru|~noi o hien tai|~dia chi hien nay|~current address',
  PHONE:
    'dien thoai|so dien thoai|sdt|so dt|di dong|dien thoai di dong|dtdd|so dtdd|so dien thoai di dong|so di dong|sdt lien he|dien thoai lien he|so dien thoai lien he|so dt lien he|so dien thoai lien lac|dien thoai lien lac|dt lien he|dt di dong|tel|phone|phone number|phone no|mobile|mobile phone|mobile number|telephone|~lien he',
  JOINED_ON:
    'ngay vao dang|vao dang|ngay vao dang du bi|vao dang du bi|ngay vao dang dang vien du bi|ngay ket nap|ket nap|ngay ket nap dang|ngay ket nap dang vien|ngay ket nap vao dang|ngay duoc ket nap|ngay duoc ket nap vao dang|ket nap ngay|ngay ket nap du bi|ket nap dang|ngay du bi|ngay vao dang csvn|ngay vao dcsvn|ngay vao dang cong san viet nam|ngay vao dang lan dau|ngay vao dang lan 1|ngay thang nam vao dang|ngay thang vao dang|thang nam vao dang|nam vao dang|ngay thang nam ket nap|ngay thang nam vao dang du bi|ngay vao dang ket nap|joined|joined on|date joined|date of joining|joined party on|joining date|admission date|date of admission|admitted on|probationary since|ngay vao dang vao dang|ngay ket nap dang du bi|~du bi|~probationary|~dang vien du bi|~dv du bi|~dvdb|~dang vien db|~dv db|~ngay vao|ng vao dang|ngay vao d|ngay vd',
  ADMISSION_DECIDED_ON:
    'ngay quyet dinh ket nap|ngay qd ket nap|ngay ky quyet dinh ket nap|ngay ra quyet dinh ket nap|quyet dinh ket nap ngay|qd ket nap ngay|ngay ky qd ket nap|ngay quyet dinh ket nap dang|quyet dinh ket nap ngay thang nam|quyet dinh ket nap ngay ky|admission decided on|admission decision date|decision date of admission',
  OFFICIAL_ON:
    'ngay chinh thuc|ngay vao dang chinh thuc|vao dang chinh thuc|ngay vao chinh thuc|ngay cong nhan chinh thuc|ngay cong nhan dang vien chinh thuc|cong nhan chinh thuc|cong nhan dang vien chinh thuc|ngay cong nhan dvct|ngay chuyen chinh thuc|ngay chuyen dang chinh thuc|chuyen dang chinh thuc|chuyen chinh thuc|ngay duoc cong nhan chinh thuc|ngay qd cong nhan chinh thuc|ngay quyet dinh cong nhan chinh thuc|ngay chinh thuc lan dau|ngay duoc cong nhan dang vien chinh thuc|ngay dang vien chinh thuc|ngay vao dang dang vien chinh thuc|ngay tro thanh dang vien chinh thuc|ngay vao dang cong nhan chinh thuc|ngay thang nam chinh thuc|ngay thang nam cong nhan chinh thuc|ngay thang nam vao dang chinh thuc|ngay ket nap chinh thuc|official on|official date|official since|date official|full member on|date of full membership|joined official|joined on official|confirmed on|~chinh thuc|~official|~ngay ct|~c thuc|~dang vien chinh thuc|~dv chinh thuc|~dvct|~dang vien ct|~dv ct',
  STATE:
    'trang thai|trang thai hoat dong|trang thai sinh hoat|trang thai dang vien|trang thai sinh hoat dang|tinh trang|tinh trang sinh hoat|tinh trang sh|tinh trang sinh hoat dang|tinh trang dang vien|tinh trang hoat dong|tinh trang hien nay|loai dang vien|tu cach dang vien|dang vien chinh thuc du bi|chinh thuc du bi|du bi chinh thuc|dang vien du bi chinh thuc|state|status|member status|member state|activity status|standing',
  OFFICIAL_MARK: 'chinh thuc danh dau|official marked',
  PROBATIONARY_MARK: 'du bi danh dau|probationary marked',
  EXEMPT_MARK:
    'mien sinh hoat danh dau|exempt marked|~mien|~mien sh|~mien shd|~mien sinh hoat|~mien sinh hoat dang|~duoc mien sinh hoat|~duoc mien sh|~mien cong tac|~mien cong tac sinh hoat|~mien cong tac va sinh hoat|~mien cong tac va sinh hoat dang|~exempt|~exempt from meetings',
  TEMPORARILY_EXEMPT_MARK:
    'tam mien sinh hoat danh dau|temporarily exempt marked|~tam mien|~tam mien sh|~tam mien shd|~tam mien sinh hoat|~tam mien sinh hoat dang|~duoc tam mien sinh hoat|~mien sinh hoat tam thoi|~temporarily exempt',
  STATE_ON:
    'ngay roi mat mien|ngay roi|ngay mat|ngay mien|ngay roi mat mien sinh hoat|ngay mien sinh hoat|ngay mien sinh hoat dang|ngay mien shd|ngay mien sh|ngay chuyen di|ngay tu tran|ngay ra khoi dang|ngay chuyen sinh hoat|ngay mat roi mien|ngay roi di mat mien|state since|state on|status date|since|left on|ended on|date of leaving|~tu ngay',
}

const ASIDE: Readonly<Record<AsideColumn, string>> = {
  NUMBER: 'stt|tt|so tt|so thu tu|s tt|thu tu|no|nr|number|row|ordinal|serial|serial number',
  NOTE: 'ghi chu|chu thich|note|notes|remark|remarks|comment|comments|gc',
  PARTY_AGE: 'tuoi dang|party age|so nam tuoi dang|nam tuoi dang|tuoi dang nam',
  OFFICES:
    'chuc vu|chuc danh|chuc vu dang|chuc vu chinh quyen|chuc vu dang chinh quyen|chuc vu trong dang|chuc vu hien nay|chuc vu dang doan the|chuc vu cong tac|offices|office|position|positions|job title|title|chuc vu don vi cong tac|chuc vu dang chinh quyen doan the',
  OTHER:
    'tuoi|age|nghe nghiep|nghe nghiep hien nay|cong viec|email|e mail|thu dien tu|noi sinh|place of birth|don vi cong tac|noi cong tac|co quan cong tac|noi lam viec|trinh do|trinh do hoc van|trinh do van hoa|trinh do giao duc pho thong|giao duc pho thong|hoc van|van hoa|trinh do chuyen mon|chuyen mon|chuyen mon nghiep vu|trinh do ly luan chinh tri|ly luan chinh tri|llct|trinh do llct|trinh do ngoai ngu|ngoai ngu|trinh do tin hoc|tin hoc|hoc ham|hoc vi|huy hieu dang|huy hieu|xep loai|xep loai dang vien|khen thuong|ky luat|doan the|ngay vao doan|ngay nhap ngu|thanh phan gia dinh|thanh phan ban than|nguoi gioi thieu|noi ket nap|noi vao dang|noi cong nhan chinh thuc|dang phi|hinh thuc|ly do|ngay cap cccd|noi cap cccd|ngay cap can cuoc|noi cap can cuoc|ngay cap cmnd|noi cap cmnd|ngay vao dang lan 2|ma dang vien|que quan cu|ngay tuyen dung|tinh trang suc khoe|tam tru|noi tam tru|tinh trang hon nhan|suc khoe|quoc tich|anh|nhom mau|so quyet dinh|so qd|so qd ket nap|chu ky|ky ten|ky nhan',
}

/** What a name says: a field, or why the column is left aside; and whether it may say something else. */
export type Named =
  | { readonly field: RosterField; readonly aside: null; readonly isVague: boolean }
  | { readonly field: null; readonly aside: AsideColumn; readonly isVague: boolean }

function entries<K extends string>(names: Readonly<Record<K, string>>): [K, string][] {
  const keys = Object.keys(names).filter((key): key is K & string => Object.hasOwn(names, key))
  return keys.flatMap((key) => names[key].split('|').map((name): [K, string] => [key, name]))
}

/** All names, by their folded words. */
export const HEADINGS: ReadonlyMap<string, Named> = new Map([
  ...entries(ASIDE).map(([aside, name]): [string, Named] => [name, { field: null, aside, isVague: false }]),
  ...entries(NAMES).map(([field, name]): [string, Named] => [
    name.replace('~', ''),
    { field, aside: null, isVague: name.startsWith('~') },
  ]),
])
