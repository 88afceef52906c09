import { ownWords } from "./own-words.ts";

const CLAUSE_ENDS = /[,，、。.;；:：?？!！…\n]|\s[-–—]+\s|—{1,2}/;
const IN_WORDS = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * With what people ask where a plan says something, whether it does, and what it makes of it. Such words stand round
 * a subject: whole words at the ends of a message or of one of its clauses are taken for them.
 */
const ROUND_IT = [
  /^(?:写在?|写到|写进|写明|列在?|列入|放在?|归在?|归到|归入|还?管|抓|落到|算在?|算作|记在|见于?|规定|安排|部署|提法|说法|讲法|写法|做法|措施|办法|对策|动作|涉及到?|体现|对应|落实|处理|解决|应对|搞|弄|整|办|事|事情|事儿|一事|问题|来|回事|一回事|咋回事|这事|那事|这种|那种|这类|那类|这样|那样|真|真的|假的|没|不|不是|无|关注|重视|考虑|有所|老|总|第|问|问问|您好|你好|某|当中|书|文|篇|页|处|讲到|谈|谈到|谈谈|介绍|说明|说到|明白|懂|清楚|记|记得|忘|忘了|好像|似乎|听说|据说|感觉|觉得|以为|区里|局里|上级|年内|下一步|近期|最近|未来|还会|还要|还得|快|赶紧|活|活儿|工作|太|太多|太少|太重|太大|过多|过重|不够|不足|严重|厉害|太过|部门|口子|范围)$/,
  /^(?:supposed|expected|meant|obliged|something|anything|everything|somewhere|anywhere|stuff|deal|stance|thinking|passage|paragraph|wording|mention|mentions|mentioned|mentioning|cover|covers|covered|covering|include|includes|included|concern|concerns|concerning|regarding|re|relating|related|relate|relates|deals|dealing|saying|state|states|stated|written|write|put|puts|looking|look|search|searching|remind|cite|quote|refer|refers|referring|reference|trying|try|hear|hearing|hoping|idea|ideas|clue|regard|regards|respect|happen|happens|happening|happened|handle|handles|handled|falls|come|comes|sit|sits|lives|belong|belongs|appear|appears|mate|folks|guys|ever|even|really|already|actually|these|days|now|nowadays|lately)$/i,
];

/** Adverbs, modal words and what holds a clause together: between the words of a subject they say nothing of it. */
const BETWEEN =
  /^(?:统一|集中|偷偷|悄悄|私下|暗地|必须|一定|务必|必要|不能|不可|不准|不许|不得|不让|不要|不用|一边|一面|一起|一块儿?|一同|一律|一直|一般|一样|一些|一点|一下|老是|总是|经常|常常|时常|有时|偶尔|往往|到处|处处|逐步|逐渐|慢慢|马上|立刻|赶快|特别|非常|十分|比较|尤其|稍微|几乎|简直|好好|到底|究竟|居然|竟然|毕竟|反而|甚至|起来|下去|下来|出来|出去|过来|过去|上来|上去|起码|至少|最少|最低|不止|另外|如果|要是|假如|万一|因为|所以|但是|不过|可是|然后|而且|虽然|即使|无论|不管|除了|为了|好让|有人|有些|某些|许多|很多|好多|各种|各类|种种|之类|什么的|人家|自己|自家|彼此|互相|之间|以后|以前|之后|之前|时候|的时候|白天|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|平时|平日)$|^(?:keep|keeps|keeping|kept|let|lets|letting|others|another|etc|whether|because|while|although|though|however|instead|rather|quite|very|too|enough|per|never|always|often|sometimes|usually|together|away|off|somehow|anyway|(?!famil|suppl|repl|earl|assembl|appl|elderl|anomal|monopol|bull|week|month|year|dai|quarter)\w{3,}ly)$/i;

/** How many words before and after one are looked at beside it. */
const NEIGHBOURS = [
  [1, 0],
  [2, 0],
  [0, 1],
  [1, 1],
] as const;

/**
 * What a message is about: its words less those that any question may hold ("…,这是哪条来着", "is there something on
 * …", "… - which task"). A message that holds nothing else is given back as it is. `stands` tells whether two words
 * side by side are the plan's own ("八项规定"): these are left together.
 */
export function subjectOf(text: string, stands: (words: string) => boolean): string {
  const clauses = text.split(CLAUSE_ENDS).map((clause) => withoutAsking(clause, stands));
  const subject = clauses.filter((clause) => clause !== "").join(" ");
  return subject === "" ? text : subject;
}

function withoutAsking(clause: string, stands: (words: string) => boolean): string {
  const words = wordsOf(clause);
  const asks = words.map((word) => onlyAsks(word.trim()));
  const isOwn = (place: number): boolean =>
    NEIGHBOURS.some(([before, after]) => {
      const [from, to] = [Math.max(0, place - before), place + after + 1];
      return asks.slice(from, to).includes(false) && stands(words.slice(from, to).join("").trim());
    });
  const tells = words.map((_, place) => asks[place] === false || isOwn(place));
  const [first, last] = [tells.indexOf(true), tells.lastIndexOf(true)];
  return words
    .slice(Math.max(0, first), last + 1)
    .map((word, place) => (tells[first + place] || !BETWEEN.test(word.trim()) ? word : " "))
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** The words of a clause, each with the space after it. */
function wordsOf(clause: string): string[] {
  const words: string[] = [];
  for (const { segment } of IN_WORDS.segment(clause.trim())) {
    if (segment.trim() === "" && words.length > 0) words.push(`${words.pop()}${segment}`);
    else words.push(segment);
  }
  return words;
}

function onlyAsks(word: string): boolean {
  return ownWords(word) === "" || BETWEEN.test(word) || ROUND_IT.some((words) => words.test(word));
}
