/**
 * Words that say the same of a plan's work, a row a sense, in both languages. Dictionaries know things better than they
 * know doings; these are the doings, and the few names of kinds on which a figure turns.
 */
const ROWS = {
  better:
    "加大力度 加强 强化 增强 提升 提高 改善 改进 完善 优化 健全 深化 升级 加大 strengthen improve enhance raise upgrade better deepen step boost higher optimise optimize refine perfect tighten closer closely tighter 严格 严 firm firmly fully",
  forward:
    "推进 推动 促进 加快 推行 发展 大力发展 advance promote push forward develop move accelerate speed support expand grow encourage 鼓励",
  more: "加大 增加 增长 新增 扩大 扩充 拓宽 增设 拓展 增 add increase expand extend widen broaden rise grow additional enlarge more adding wider widening 继续 再 进一步 further another also",
  fewer:
    "减少 降低 下降 缩减 压缩 缩小 减轻 减 reduce cut decrease lower fewer shrink lighten ease fall less 减负 lighten lighter",
  build:
    "建设 建成 建立 新建 建 设立 组建 成立 打造 构建 配建 兴建 建造 创建 build construct establish form create found develop equip construction creation 新增 setup built",
  complete: "建成 完成 落成 竣工 改造完成 做实 complete finish deliver completion",
  start: "启动 开始 开工 动工 筹建 start begin launch commence prepare construction",
  formulate:
    "制定 制订 研究制订 出台 编制 编写 起草 拟订 印发 formulate draw draft issue write prepare adopt introduce release publish",
  train: "培训 轮训 培养 训练 train training cultivate",
  guide: "指导 引导 辅导 guide guidance help direct",
  support: "支持 扶持 帮助 帮扶 资助 补助 support help assist aid subsidise subsidize",
  check:
    "检查 督查 督导 监测 监督 监管 排查 抽测 筛查 普查 巡查 check inspect monitor supervise screen test survey examine oversee screening supervision inspection identify find search look 查 隐患排查 discover spot",
  remedy:
    "缓解 ease relieve alleviate 整治 治理 整改 整顿 查处 remedy rectify crack tackle address correct act",
  evaluate: "考核 评价 评估 评议 evaluate assess appraise evaluation assessment review",
  select: "评选 遴选 选拔 选 select choose pick selection",
  rotate: "交流 轮岗 轮换 rotate rotation exchange",
  attract: "引进 引入 招引 attract recruit introduce bring",
  join: "参加 参与 join participate take enter participation compete",
  bid: "争创 创建 申报 争取 bid compete apply",
  host: "举办 举行 开展 组织 host stage",
  meet: "满足 meet satisfy serve",
  contest: "赛事 比赛 竞赛 大赛 contest competition event tournament match",
  popularise: "普及 推广 popularise universal spread promote",
  cooperate: "合作 协作 配合 cooperate cooperation collaborate collaboration partnership",
  public: "公办 国办 公立 public state-run state",
  private: "民办 民营 私立 private",
  teacher: "教师 老师 teacher",
  pupil: "学生 pupil student",
  primary: "小学 中小学 primary elementary",
  secondary: "中学 中小学 中等 中职 secondary middle",
  school: "学校 院校 校 校园 school institution college campus",
  municipal: "市级 municipal city",
  national: "国家级 全国 国家 national nationwide",
  district: "区级 全区 district",
  all: "每 各 所有 全部 全体 全 一律 全覆盖 配齐 all every each full entire whole universal 齐 足 whole",
  some: "部分 一些 若干 some part partial several",
  gradually: "逐步 逐渐 逐 gradually step gradual progressively",
  advanced: "先进 优秀 骨干 模范 advanced leading outstanding model excellent",
  quality: "优质 高质量 高水平 quality high high-quality good strong top excellent",
  people:
    "群众 公众 老百姓 百姓 市民 居民 人民 people public mass residents citizens residents locals 大众 community",
  popular: "群体 群众性 popular mass public",
  fitness: "健身 fitness exercise",
  facility: "场地 场馆 场所 设施 facility venue site place ground",
  regular: "定期 经常 常态 常态化 regular regularly routine",
  elderly: "老年人 老人 老年 elderly older old",
  disabled: "残疾 disabled disability disabilities",
  rural: "农村 乡村 rural countryside village",
  remote: "边远 偏远 remote",
  senior: "高中 普通高中 senior high secondary upper",
  learn: "学会 掌握 学习 学到 learn master acquire pick study",
  lesson: "课时 学时 课程 课 培训班 class period hour lesson course",
  weekly: "周 每周 星期 week weekly",
  key: "重点 特别 尤其 照顾 倾斜 especially especial 重要 关键 核心 突出 key priority prioritise prioritize important core emphasis main",
  person: "名 人 人员 人次 people person persons individuals 人才",
  place: "处 地点 site place location spot facility venue",
  pairing: "结对 手拉手 结对帮扶 pair pairing twin twinned",
  send: "选派 派 送 组队 send dispatch field",
  prevent: "防范 防止 预防 防控 杜绝 prevent guard avoid control ban eliminate stop",
  implement: "落实 执行 贯彻 实施 推行 implement execute enforce apply follow",
  talk: "宣传 宣讲 publicise publicize publicity promote celebrate",
  revise: "修订 修改 revise revised amend update",
  young: "青少年 年轻 少年 儿童 young youth child children adolescent teenager",
  preschool: "学前教育 学前 幼儿园 幼儿 幼教 preschool kindergarten nursery early",
  weak: "薄弱 weak weaker struggling",
  staff: "配备 配齐 配强 appoint staff provide hire recruit employ staffing",
  risk: "风险 隐患 risk hazard danger",
  drill: "演练 演习 drill rehearsal exercise",
  service: "服务 service serve care",
  share: "交流 共享 共建 开放 share open sharing opening",
  fund: "经费 资金 fund fee funding money budget",
  tutoring: "校外培训 补课 培训机构 tutoring tutor off-campus cram",
  junior: "初中 junior",
  fulltime: "专职 全职 full-time",
  parttime: "兼职 part-time",
  afterschool: "课后 after-school",
  nearly: "基本 大体 大致 nearly almost mostly basically",
  trial: "试点 试行 探索 pilot trial explore",
  wide: "全面 全面推开 推开 fully comprehensively",
  recipient: "受援 受援地区 对口 partner recipient counterpart",
  vocational: "职业 职业教育 职校 中职 高职 vocational",
  secondaryVocational: "中职",
  higherVocational: "高职",
  campaign: "行动 整治 攻坚战 campaign drive",
  level: "水平 质量 level quality standard",
  burden: "负担 减负 burden load",
  head: "校长 园长 principal head headteacher headmaster",
  teach: "开设 开课 开足 开齐 讲授 授课 教学 教 teach",
  counselling: "心理 心理健康 mental psychological counsel psychology",
  abide: "遵守 严守 守住 坚守 恪守 遵从 遵循 守 abide observe comply uphold follow adhere",
  enter: "进 进入 走进 bring enter into introduce",
  demolish: "拆除 拆 拆迁 demolish raze dismantle tear",
  close: "关闭 停办 撤销 取消 停止 终止 close shut abolish cancel end stop terminate",
  owner: "牵头人 牵头 责任人 负责人 负责 owner responsible lead charge",
};

/** A sense of words, by the name of its row. */
export type Sense = keyof typeof ROWS;

/** Kinds of people, places and things; all other senses are doings or how they are done. */
const KINDS: ReadonlySet<Sense> = new Set<Sense>(
  "public private teacher pupil primary secondary school municipal national district people popular fitness facility elderly disabled rural remote senior junior lesson weekly person place young preschool weak fund tutoring fulltime parttime afterschool head counselling recipient owner contest advanced quality".split(
    " ",
  ) as Sense[],
);

/** Whether a word says what is done, or how, rather than of whom or what. */
export function isDoing(senses: readonly Sense[]): boolean {
  return senses.some((sense) => !KINDS.has(sense));
}

/** Doings of which one is the other undone: each goes with the words nearest to it. */
const UNDONE: [Sense, Sense][] = [
  ["more", "fewer"],
  ["better", "fewer"],
  ["forward", "fewer"],
];

/** What is said to be the one is not borne out by the other. */
const EXCLUDED: [Sense, Sense][] = [
  ["complete", "start"],
  ["wide", "trial"],
  ...eitherWay("public", "private"),
  ...eitherWay("fulltime", "parttime"),
  ...eitherWay("senior", "junior"),
  ...eitherWay("secondaryVocational", "higherVocational"),
  ["higherVocational", "secondary"],
  ...eitherWay("teacher", "pupil"),
  ...eitherWay("all", "some"),
  ...eitherWay("municipal", "national"),
  ...eitherWay("municipal", "district"),
  ...eitherWay("district", "national"),
];

/** A stemmer takes these for forms of words of a row: "university" is not "universal". */
const NO_FORM_OF = /^universit(?:y|ies)$/;
/** Forms whose stem is of another row: what is closed is not closer. */
const OWN_SENSE: ReadonlyMap<string, Sense[]> = new Map([
  ...["close", "closed", "closes", "closing", "closure"].map(
    (word) => [word, ["close"]] as [string, Sense[]],
  ),
  ...["closer", "closely"].map((word) => [word, ["better"]] as [string, Sense[]]),
]);

/** The senses of words: looked up by the word as it stands, Chinese or English in lower case, and by its stem. */
export function createSenses(stem: (word: string) => string): (word: string) => readonly Sense[] {
  const senses = new Map<string, Set<Sense>>();
  const add = (word: string, sense: Sense): void => {
    senses.set(word, (senses.get(word) ?? new Set()).add(sense));
  };
  for (const [sense, words] of Object.entries(ROWS) as [Sense, string][])
    for (const word of words.split(" ")) add(/^[a-z]/.test(word) ? stem(word) : word, sense);
  const found = new Map([...senses].map(([word, each]) => [word, [...each]]));
  return (word) => {
    if (NO_FORM_OF.test(word)) return [];
    return OWN_SENSE.get(word) ?? found.get(/^[a-z]/.test(word) ? stem(word) : word) ?? [];
  };
}

/** The senses that do not bear out this one. */
export function excludedBy(sense: Sense): Sense[] {
  return EXCLUDED.flatMap(([one, other]) => (one === sense ? [other] : []));
}

/** The senses of doings that undo this one or are undone by it. */
export function undoneBy(sense: Sense): Sense[] {
  return UNDONE.flatMap(([one, other]) => (one === sense ? [other] : other === sense ? [one] : []));
}

function eitherWay(one: Sense, other: Sense): [Sense, Sense][] {
  return [
    [one, other],
    [other, one],
  ];
}
