import { englishStem } from "./english-stem.ts";

/**
 * Words that say how something is asked about a plan, not what: they stand in questions on any topic, so
 * finding or missing them tells little.
 */
const ENGLISH =
  `plan plans planned target targets goal goals aim number amount total count year years annual this
  task tasks item chapter section clause document text say says said mention mentions mentioned state stated require
  required requirement requirements need needed needs want know show give list name find explain describe summarize
  summary work working thing things kind kinds type types new percent percentage rate least exactly current
  currently today now tomorrow yesterday week month day time long far often arrangement arrangements
  get make makes made take takes happen happens happening going set provide use using
  district city binding going expected include includes including there according many much
  status progress update updates update report far owner responsible charge far please ok 
  good best like really available question answer help`.split(/\s+/);

const CHINESE =
  `计划 要点 工作要点 目标 任务 指标 数量 总数 今年 年度 全年 本年 本年度 明年 去年 年 年份 第几 几个 几项 几所
  几处 几名 几次 项 处 名 所 次 条 人 家 章 部分 内容 原文 要求 规定 安排 情况 工作 具体 主要 相关 有关 方面 提到 提出 说
  说明 写 讲 介绍 告诉 知道 想 需要 应该 应当 打算 准备 预计 计划中 达到 多 少 大概 大约 一共 总共 共 合计 分别 现在 目前
  今天 明天 昨天 本周 本月 最近 时间 开始 完成 做 干 搞 办 弄 属于 包括 包含 里面 哪几 事 事情 问题 名称 标题 概括 总结
  进展 进度 状态 负责 牵头 来着 到底 究竟 有没有 是不是 措施 方法 怎么办 区 市 全区 新 好 帮 帮我 看 看看 百分之 比例 比率 至少 不少 以上 左右 上限 下限`.split(
    /\s+/,
  );

const STEMS = new Set(ENGLISH.map(englishStem));
const WORDS = new Set(CHINESE);

/** Whether an English stem or a Chinese word is one that any question may hold. */
export const isAskingWord = (word: string) => STEMS.has(word) || WORDS.has(word) || /^几./.test(word);
