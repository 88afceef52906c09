/** English words that only hold a sentence together; never indexed, never asked for. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the of to in on at by for with from as is are was were be been being am do does did done has have had
  having what which who whom whose when where why how many much that this these those it its he she his her him
  they their them we our you your i me my and or but not no nor so if than then there here into onto about over
  under between among through during before after above below up down out off again further once can could will
  would shall should may might must also very too just only own same such some any each few more most other both
  all s t d ll re ve one's sb sth etc eg ie esp cl variant see surname old used abbr fig lit refer us
  please tell let`.split(/\s+/),
);

/** Chinese words that only hold a sentence together. */
export const CHINESE_STOP_WORDS: ReadonlySet<string> = new Set(
  `的 了 在 是 和 与 及 或 被 把 对 为 以 于 从 由 到 向 往 而 且 但 并 也 都 就 还 又 很 更 最 这 那 其 该 此 之 所 个 们
  什么 哪 哪些 哪个 哪里 哪儿 哪位 谁 何 何时 何处 为什么 为何 怎么 怎样 怎么样 如何 多少 几 吗 呢 吧 啊 呀 有 没有 不 上 下
  中 里 内 外 后 前 时 时候 等 等等 着 过 得 地 一 一个 一种 一些 自己 他 她 它 他们 她们 它们 我 我们 你 你们 您 这些 那些
  这个 那个 这种 可以 能 会 要 将 使 让 给 因 因为 所以 如果 则 即 并且 以及 而且 但是 关于 通过 进行 作为 成为 是否 多大
  多久 多长 请 请问 一下`.split(/\s+/),
);
