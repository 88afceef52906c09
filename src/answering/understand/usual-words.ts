/** How people speak of the people and places of any plan, and the word that dictionaries and plans know. */
const USUAL: [RegExp, string][] = [
  [/娃娃|小娃|娃儿|娃(?!哈)|小孩子?|小朋友/g, "孩子"],
  [/爸妈|爹妈|爸爸妈妈|爹娘/g, "家长"],
  [/爷爷奶奶|姥姥姥爷|爷爷|奶奶|姥姥|姥爷|老爷子|老太太|老大爷|大爷大妈/g, "老人"],
  [/老百姓|街坊|街坊邻居/g, "居民"],
  [/网路/g, "网络"],
  [/有啥|有什么|咋(?:办|弄|整|搞)?|啥/g, "什么"],
  [/\bkids?\b|\bkiddies\b|\byoungsters\b/gi, "children"],
  [/\bhead ?teachers?\b|\bheadmasters?\b|\bheads of schools?\b/gi, "principals"],
  [/\bgrand(?:ma|pa|mothers?|fathers?|parents?)\b|\bgrann(?:y|ies)\b|\bpensioners\b/gi, "elderly people"],
  [/\bm[ou]ms?(?: and dads?)?\b|\bdads?\b/gi, "parents"],
  [/\bold(?:er)? (?:people|folks?|adults|residents)\b|\bseniors\b/gi, "elderly people"],
];

/** A question in the words that a plan and its dictionary use for the people it speaks of: "kids" are children. */
export function inUsualWords(text: string): string {
  return USUAL.reduce((said, [everyday, usual]) => said.replace(everyday, usual), text);
}
