/**
 * Words with which people ask for a list or a count of anything, in no list of their own and never what it is of:
 * adverbs, generic verbs and nouns, those who ask. They are taken away beside a list's own words.
 */
export const FRAME = [
  /逐[项条个一]|[一整张个]*表(?:格)?|一览表|列表|明细|表格|[我本全咱][们]?[区局市县]里?的?|[区局]里|单位|年内|年底前|年度|到目前为止|截至目前|截至|为止|迄今|大事|编号|排到|正式|准确|确切|完整|单独|独立|不同|各类|各种|每一?[项个份条]|是否|有无|必须|务必|应当|能够|期望|预期|确定|列入|纳入|写进|写入|提出|点到|出现|来自|出自|源自|哪来|分属|分布|共有|统统|通通|凡是|归类|分类|知道|了解|弄清|搞清|关心|回答|哪[位家]|名叫|中间|之中|之内|方面/g,
  /\b(?:separate|individual|different|distinct|single|various|respective(?:ly)?|certain|official(?:ly)?|formal(?:ly)?|exact|actual|expected|supposed|obliged|required|needed|meant|must|due|set(?:s|ting)?|itself|themselves|ourselves|com(?:e|es|ing)|came|from|made|makes?|making|produced?|produces|creat(?:e|ed|es)|delivered?|use[ds]?|using|consists?|compris(?:e|es|ed)|exists?|existing|found|within|across|throughout|among|anywhere|bureau|council|government|team|we|long|sorts?|kinds?|types?|size|amounts?|quantit(?:y|ies)|runs?|totals?|totalled|grand|overall|full|complete|add|adds|sum|count(?:s|ed)?|broken|(?:break|run)[- ]?down|round-?up|recap|page|place|glance|sheet|spreadsheet|(?:the )?(?:end of (?:the )?year|year[- ]?end)|december|owe[ds]?|ordered|sorted|grouped|own|given|named|called|titled|entitled|listed|listing|lists|enumerated?|spelled|spelt|laid|lay|mention(?:s|ed)?|stated?|states|identif(?:y|ies|ied)|includ(?:e|es|ed)|involv(?:e|es|ed)|relat(?:e|es|ed)|features?|appears?|let|remind|knows?|interested|belong|through|per|currently|really|simply|main|key|that|there|they|be|been)\b/gi,
];

/** The same in single characters: only in what is left when whole words are taken away (the 总 of 总共 is none). */
export const FRAME_CHARACTERS = /[桩宗排每各可须写占总量数均皆凡按分答叫于]/g;
