/**
 * Words that hold a sentence about a plan together and claim nothing of their own: that it is a plan, that something is
 * to be done in it, this year, and the light verbs of doing. Whatever could be wrong of a task is no framing: how much,
 * which way, to whom, how often, whether at all.
 */
const CHINESE =
  `的 了 在 是 和 与 及 或 被 把 对 对于 为 为了 以 于 从 由 到 向 往 将 并 且 而 也 都 就 还 又 则 即 使 让 给 因 因为 所以 如果 但 但是 其 其中 该 此
  之 所 等 等等 着 过 得 地 上 下 中 里 内 前 后 时 有 个 这 那 这些 那些 这个 那个 这项 它 它们 他们 我们 您 以及 并且 而且 同时 另外 此外 还有 还要 还需 既 又要 关于 通过 进行
  作为 成为 要 需 需要 应 应当 应该 必须 须 会 均 共 一共 总共 共计 合计 约 主要 具体 相关 有关 方面 工作 内容 要求 提出 提到 规定 明确 强调 指出 写明 说明 说 写 列出 列入
  安排 部署 计划 规划 目标 任务 指标 要点 原文 条 项 项目 措施 做法 事项 文件 包括 包含 涉及 涵盖 属于 根据 按照 按 依照 依据 今年 全年 年内 年度 本年 本年度 当年 年 全区 本区
  开展 举办 组织 实施 落实 进行 报 已报 做好 抓好 推进 推动 加以 着力 重点 侧重 聚焦 旨在 意在 目的 为主 数量 数 总数 数值 值 比例 水平上 方式 内 范围内 方向 层面 领域 分别 依次 各自 达 达到 达成 完成 做 办 搞 抓 继续 持续 进一步
  力争 确保 努力 积极 大力 认真 扎实 切实 全面 深入 不断 一步步 一是 二是 三是 首先 其次 再次 最后 也要 也是 就是 即为 而是 乃 且要 并要 则要 如 例如 比如 之一 一 二 三 四 两 第 进 来 去 出 起 开 好 可 能 以此 从而 因此 相应 各项 上述 大约 现在 目前 截至 截止 已 已经 累计 上报 填报 汇报 报告 台账 记录 进展 情况 完成率 进度 序时进度 状态 实际 现有 一项 一个 一些 一定 某些 那么 吗 呢 吧 也就是说 即是 换言之 可见 看 来看 而言 来说 后者 前者 两者 二者 共同 都是 均为 既是 本 件 名 处 所 家 次 场 人 位 间 座 天 日 月 周 学期 季度 百分之 % 更
  保持 担任 围绕 一方面 另一方面 简单 简单说 简言之 概括 总的来说 总之 距 距离 处于 这份 该项 此项 本项 印发 发布 发文 相比 差距 重 重在 之类 接受 另 另有 另一 类 方便 规模 着眼 面向 针对 围绕着
  体现 反映 意味着 用于 适用 对应 相当于 基于 结合 借助 依托 便于 有助于 使得 拟 预计 有望 期间 阶段 角度 思路 举措 手段 途径 环节 部分内容 一章 一节 章 部分 第一 第二 第三 其他 其它 以外 外 仍 尚 仍然 依然 目的 是否
  计划中 划 由此 做到 予以 给予 实行 加强对 列为 定为 设为 设定 确定 定 订 涉 含 共有 各有 各 有着 存在 提及 谈到 讲到 写到 载明 载 称 指 乃是 之间 之中 当中 中的 里的 上的 方 共计有 全年共 年底 年底前 底 前 年末 截止到 至 至今 起来 上来 下来
  名叫 名为 叫 叫做 题为 这是 那是 分 分为 又有 也有 都有 要有 有关于 好的 具有 拥有 得到 取得 获得 形成 使用 采取 采用 运用 利用 地 场次 项次 个别 目 是由 由于 多 多少 不仅 不但 还是 还要求 并要求 要求是 目标是 以便 落在 放在 用 让 请 参见 见 详见 原 文 中国 我区 全 区 滞后 超前 逾期 办结 推进中 未启动 为此 整个 数据 占 注重 重视 量化
  再 才 便 正 先 同 比 自 跟 据 除 除了 除此之外 经过 随着 至于 接着 然后 于是 及其 只要 此时 然而 因而 进而 与此同时 可以 总是 这样 这种 这次 此类 此次 本次 本身 自身 各自 的话 而已 为止 到目前为止 目前为止 截止目前 截至目前 之列 打算 列 在内 以来 之外 之后 之前 其余 另 实现 做到 想 希望 想要 会要 前提 说法 看到 可见 知道 指向 总体 整体上 大体上 例 譬如 像 比方 简要 归纳 归结 一句话 换句话说 也即 亦 亦即 皆 皆是 均要 且 若 若干项 虽 虽然 不过 只是 或者 要么 则是 却 却是 而言 计 计划数 上报数 目标数 目标值 计划值 上报值 累计数 总值 口径 着眼于 一块 这一块 这块 专门 专 特地 涉及到 牵扯 落脚 落脚点 抓手 思想 些 那些 活动 一类 之类的 差 剩 剩下 剩余 关注 关心 关乎 成 看重 瞄准 在意 立足
  既有 既 现已 现 靠 依靠 办法 方法 方式方法 问题 出去 出来 上去 下去 力度 加以 事情 在于 等方面 几 几项 几个 哪些 它的 其实 当然 确实 的确 真正 必要 可能 能够 能 得以 并将 都将 还将 也将 将会 将要 要把 要让 要对 其 彼此 双方 各方 本 凡 若要 来自 作出 做出 提供 给出 拿出 推出 搞好 办好 用好 管好 更好 一系列 情形 状况 局面 方针 原则 情况是 思路是 一句 总的 总体来说 看来 也就 那就 那么多 等内容 等项 等任务 等工作 有所 作了 做了 到位 出 入 之路 起到 作用 发挥 工作里 事 件事 分工 牵涉 所在 这里 那里 时候 时间 过程 过程中 一并 一起 一道 逐项 到底 其一 其二 其三 一来 二来 一条 一笔 这条 该条 条目 年度目标 共需`.split(
    /\s+/,
  );

const ENGLISH =
  `a an the of to in on at by for with from as is are was were be been being am do does did done has have had having
  what which who whom whose when where why how that this these those it its he she his her him they their them we our us you your i
  and or but so if then than there here into onto about over under between among through during also too very just some any such own same other others another
  can could will would shall should must ought need needs needed want wants wanted able both either while whereas
  plan plans planned planning target targets targeted goal goals aim aims aimed objective task tasks item items chapter part section clause document says say said state states stated mention mentions mentioned
  set sets setting call calls called ask asks asked require requires required requirement requirements expect expected demand demands provide provides provided foresee envisage envisages intend intended
  include includes included including cover covers concern concerns focus focuses focused deal deals involve involves according under per year years annual this district area new bureau
  number amount total figure value measure measures work works working activity thing things way ways kind respect regard regarding term terms effort efforts area areas field side
  carry carries carried out make makes made making take takes taken taking get gets give gives given giving put puts go goes going come comes hold holds held holding run runs conduct conducted undertake undertaken implement implements implemented organise organised organize keep keeps kept remain remains continue continues continued further
  ensure ensures make sure seek seeks try strive well up off together them each-other within along towards toward such like example instance namely respectively first second third finally addition additionally meanwhile furthermore moreover
  exactly about around up so far date currently now reported reports report ledger recorded record entry progress status as already has pace
  reach reached reaches meet met meets achieve achieved attain become becomes becoming one two three
  rate rates proportion share percentage percent per cent basis until against short schedule schedules scheduled name names named read reads list lists listed describe describes describing note notes specify specifies stipulate outline outlines propose proposes prescribe commit commits pledge mean means meaning result results purpose order sake view
  offer offers offering gain receive receives receiving use uses using used apply applies allow enable enables enabling let lets attend look looks turn handle arrange arranges arranged fill fills calendar matter matters case point points question answer place places emphasis emphasise emphasises stress stresses attention special specific specifically particular particularly alongside together besides apart related relevant concerned corresponding following above-mentioned overall general generally main mainly key primarily
  now then thus therefore hence so because since in-order may-be there's it's that's city's plan's district's bureau's further again still yet covered covers span spans range ranges part-of as-well well new part serve serves serving see find finds leave left stand stands show shows showing come issued issue date dated title entitled called reading face faces facing none behind ahead overdue before based altogether throughout everywhere quantified quantitative
  count counts counted counting bar above-all among amongst amid beyond whilst although though however nevertheless moreover rather instead upon onto via towards regarding including when whenever wherever sum summary short brief simply word words essentially basically broadly speaking tells tell told asking speaks speak sentence text passage wants wanted hopes hope hoped supposed due meant idea ideas means mean mission way means basis example examples instance instances case cases both former latter rest remaining respective
  alike properly duly one's ones belong something everything anything everyone anyone someone back forth able likely certain certainly clear clearly indeed actually really quite rather pretty fairly enough even ever please again later behalf thereby whereby wherein therein accordingly consequently likewise similarly equally correspondingly turn amounts equals equal works split linked tied goes down lays laid lay envision wish undertake tasked charged assigned talk treat handled handle good right true correct yes sort type form forms aspect aspects piece front line lines heading wording phrase page end beginning feature features contain contains comprise comprises consist consists made joins along aside thereof onwards upcoming latest forthcoming step steps simply offered needed needing intends intending seeks seeking strives striving belonging belongs relates relating total totals totalling altogether concerned thought regarded seen known found given taken held kept put lie lies happen happens occur occurs currently present presently moment time times while during until till within shape shapes role roles hand hands route way means measure approach approaches manner basis fashion range variety number set`.split(
    /\s+/,
  );

const HAN_WORDS: ReadonlySet<string> = new Set(CHINESE);
const LATIN_WORDS: ReadonlySet<string> = new Set(ENGLISH);

/** Where one thing said ends and another begins. */
const BREAKS: ReadonlySet<string> = new Set(
  "以 和 与 及 或 以及 并 并且 而 且 但 但是 而且 同时 又 也 还 and or but while whereas through plus also".split(
    " ",
  ),
);
/** How a figure is bounded is held against the evidence with the figure; as words these would claim it once more. */
const BOUNDS =
  /\bin all\b|不(?:得|能|可|应|会)?(?:少于|低于|小于|超过|高于|大于|多于|下于?)|至少|最少|起码|至多|最多|控制在|(?:底线|下限|上限|封顶)(?:是|为)?|超过|高于|低于|突破|不到|不足|大约|大概|将近|接近|差不多|几乎|左右|上下|[及或]?以[上下内]|之内|\b(?:at (?:the )?(?:least|most)|(?:no|not) (?:fewer|less|more) than|a (?:minimum|maximum|floor|ceiling|cap) of|minimum|maximum|up to|(?:more|less|fewer) than|over|above|below|exceed(?:s|ed|ing)?|within|about|around|roughly|approximately|nearly|almost|(?:or|and) (?:more|above|over|higher|less|fewer|below|so))\b/gi;

/** Phrases whose words would claim something one by one. */
const PHRASES =
  /\b(?:above all|first of all|at all|after all|all in all|fully(?= [a-z]+ed\b)|(?<=\b(?:regular|common|standard|normal) )practice|by the end of (?:the|this) year)\b|这(?:一|项|些|个)(?:制度|做法|机制|体系|政策|方案|行动|措施|工作)|(?<=\b(?:are|is|be|were|was|should|must|will)\s)(?:all|both|each)\b|\ball(?= (?:come|belong|fall|go|serve|have|get|need|aim|count|stand|feature|form)\b)/gi;

const RECURRING =
  /\b[Nn]o\.(?=\s*\d)|每(?:一|个)?(?:周|年|学年|月|学期|季度|天|日)|\b(?:a|per|each|every) (?:school )?(?:week|year|month|term|semester|quarter|day)\b/gi;

/** Whether a word or a mark parts what is said from what was said before. */
export function isBreak(word: string): boolean {
  return BREAKS.has(word) || /^[^\p{Script=Han}a-z\d]/u.test(word);
}

/** Whether a word, Chinese or English in lower case, claims nothing by itself. */
export function isFraming(word: string): boolean {
  return HAN_WORDS.has(word) || LATIN_WORDS.has(word) || /^(?:[a-z]|[\d.,%]+)$/.test(word);
}

/** A text with the words that bound its figures, or say how often they recur, blanked out. */
export function withoutBounds(text: string, hasFigures: boolean): string {
  const blank = (words: string): string => " ".repeat(words.length);
  const bare = text.replace(PHRASES, blank);
  return hasFigures ? bare.replace(BOUNDS, blank).replace(RECURRING, blank) : bare;
}
