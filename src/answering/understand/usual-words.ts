/** How people speak of the people and places of any plan, and the word that dictionaries and plans know. */
const USUAL: [RegExp, string][] = [
  [/娃娃|小娃|娃儿|娃(?!哈)|小孩子?|小朋友/g, "孩子"],
  [/爸妈|爹妈|爸爸妈妈|爹娘/g, "家长"],
  [/爷爷奶奶|姥姥姥爷|爷爷|奶奶|姥姥|姥爷|老爷子|老太太|老大爷|大爷大妈/g, "老人"],
  [/老百姓|街坊|街坊邻居/g, "居民"],
  [/网路/g, "网络"],
  [/[每一]个?(?:星期|礼拜)|(?<![下上这本])一周/g, "每周"],
  [/(?<=[几少])节课?(?!约|日|目)/g, "课时"],
  [/有啥|有什么|咋(?:办|弄|整|搞)?|啥/g, "什么"],
  [/\bkids?\b|\bkiddies\b|\byoungsters\b/gi, "children"],
  [/\bhead ?teachers?\b|\bheadmasters?\b|\bheads of schools?\b/gi, "principals"],
  [/\bgrand(?:ma|pa|mothers?|fathers?|parents?)\b|\bgrann(?:y|ies)\b|\bpensioners\b/gi, "elderly people"],
  [/\bm[ou]ms?(?: and dads?)?\b|\bdads?\b/gi, "parents"],
  [/\bold(?:er)? (?:people|folks?|adults|residents)\b|\bseniors\b/gi, "elderly people"],
  [/\bschool ?(?:children|kids|boys|girls|pupils)\b/gi, "pupils"],
  [
    /\bclamp(?:s|ing|ed)? down on\b|\bcrack(?:s|ing|ed)? down on\b|\bput(?:s|ting)? a stop to\b|\bget(?:s|ting)? rid of\b|\bfree (?:of|from)\b/gi,
    "against",
  ],
  [/\bkeep(?:s|ing)? (?:an eye|tabs|a check|watch) on\b|\bkeep(?:s|ing)? .{0,20}\bin check\b/gi, "supervise"],
  [/\b(?:lend|give|offer)(?:s|ing)? (?:a |their )?(?:helping )?hands?(?: to)?\b/gi, "help"],
  [
    /\b(?:do|fix|spruce|smarten|tidy)(?:es|ing)? up\b|\brefurbish\w*\b|\bmak(?:e|ing) ?overs?\b/gi,
    "renovate",
  ],
  [/\blook(?:s|ing)? after\b/gi, "care for"],
  [/\b(?:team(?:s|ing)? up|join(?:s|ing)? forces|work(?:s|ing)? hand in hand)\b/gi, "cooperate"],
  [/\b(?:step(?:s|ping)? up|beef(?:s|ing)? up|shor(?:e|ing) up)\b/gi, "strengthen"],
  [/\b(?:cut(?:s|ting)? (?:back|down)|bring(?:s|ing)? down|scal(?:e|ing) back) on\b/gi, "reduce"],
  [/(\d+)\s?-?mins?\b/gi, "$1-minute"],
  [/\b(this|per|a|each|next|last) yr\b/gi, "$1 year"],
  [/\b(\d+|per|a|each) hrs?\b/gi, "$1 hours"],
  [/翻修|翻新|修缮|整修|修整/g, "改造"],
  [/开小灶/g, "补课"],
];

/** A question in the words that a plan and its dictionary use for the people it speaks of: "kids" are children. */
export function inUsualWords(text: string): string {
  return USUAL.reduce((said, [everyday, usual]) => said.replace(everyday, usual), text);
}
