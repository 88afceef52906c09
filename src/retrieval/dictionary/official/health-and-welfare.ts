/** Health, welfare, work and daily life: set phrases of official Chinese and what English calls them. */
export const HEALTH_AND_WELFARE = `
  医疗卫生: health care; medical care | 医疗服务: medical services; health services | 医院: hospital
  院区: hospital campus; hospital branch | 公立医院: public hospital | 基层医疗: primary care | 家庭医生: family doctor
  互联网诊疗: online consultation; telemedicine | 远程医疗: telemedicine; remote medicine
  医共体: medical community; medical alliance | 医联体: medical consortium; medical alliance
  医疗联合体: medical consortium; medical alliance | 医保: medical insurance; health insurance
  医疗保险: medical insurance; health insurance | 药品: drugs; medicines | 用药: medication; drug use | 抗菌药物: antibiotics
  处方: prescription | 门诊: outpatient | 预约诊疗: appointment; booking an appointment | 住院: inpatient; hospital stay
  平均住院日: average length of stay | 日间手术: day surgery | 手术: surgery; operation | 床位: beds | 护理: nursing; care
  急救: first aid; emergency care | 急诊: emergency department | 胸痛中心: chest pain centre | 卒中中心: stroke centre
  重点专科: key specialty | 学科建设: discipline development; specialty | 住院医师: resident doctor; resident
  体检: health check; physical examination | 疫苗: vaccine; vaccination | 疫情: epidemic; outbreak; virus; Covid
  疫情防控: epidemic prevention; virus control; Covid control | 传染病: infectious disease
  爱国卫生: public hygiene; patriotic health campaign | 健康素养: health literacy | 中医: traditional Chinese medicine
  养老: elderly care; care for the elderly; aged care | 养老服务: elderly care; services for the elderly; aged care
  养老机构: nursing home; care home; elderly care home | 日间照顾: day care | 日间照料: day care
  长者: elderly; older people; seniors | 长者饭堂: canteen for the elderly
  老年食堂: canteen for the elderly; meals for older people | 老年人: elderly; older people; seniors
  独居老人: elderly living alone | 失能: disabled; unable to care for oneself | 长照: long-term care
  长期护理保险: long-term care insurance | 适老化: age-friendly | 无障碍: barrier-free; accessibility; accessible
  一老一小: elderly and children | 托育: childcare; nursery | 托位: childcare places; nursery places
  托婴: childcare; nursery | 婴幼儿: infants; toddlers | 生育: childbirth; fertility; having children
  社保: social insurance; social security | 社会保障: social security | 社会保障卡: social security card
  养老保险: pension insurance; pension | 养老金: pension
  最低生活保障: subsistence allowance; minimum living allowance; welfare benefits
  低保: subsistence allowance; minimum living allowance; welfare benefits | 社会救助: social assistance; relief
  就业: employment; jobs | 新增就业: new jobs; new employment; jobs created | 城镇新增就业: new urban jobs; urban employment
  失业率: unemployment rate | 城镇调查失业率: surveyed urban unemployment rate | 创业: start a business; entrepreneurship
  公益性岗位: public welfare jobs | 稳岗: job stability; keep jobs | 劳动者: workers | 农民工: migrant workers | 收入: income
  居民收入: household income; residents' income | 工资: wages; pay | 待遇: pay; treatment; benefits
  残疾人: disabled people; people with disabilities | 退役军人: veterans; ex-soldiers
  军人: soldiers; servicemen; military | 妇女儿童: women and children | 未成年人: minors
  青少年: young people; teenagers; youth | 志愿服务: volunteering; volunteer service | 志愿者: volunteer | 慈善: charity
  红十字: Red Cross | 住房: housing | 保障性租赁住房: affordable rental housing | 公租房: public rental housing
  公积金: housing provident fund | 殡葬: funeral | 食品安全: food safety | 药品安全: drug safety | 消费者: consumers | 物价: prices
  居民消费价格: consumer prices; CPI; inflation | 民生实事: projects for people's livelihood; livelihood projects
  民心工程: livelihood projects; people's livelihood | 获得感: sense of gain
`;
