/** How far a document has come: being written, out for opinions, before those who decide, issued. */
export type DocumentStage = "drafting" | "consulting" | "in_review" | "issued";

const UNFINISHED =
  /(?:未|没有?|尚未|即将|准备|拟|待|将)(?:正式)?(?:印发|出台|发布|下发|公布|实施|执行)|\bnot (?:yet )?(?:been )?(?:issued|published)/;
const STAGES: [DocumentStage, RegExp][] = [
  [
    "issued",
    /印发|出台|发布|下发|颁布|公布|发文|正式(?:实施|施行|执行)|完成[^,。]{0,14}(?:制[定订]|编[写制])|制[定订]完(?:成|毕)|编[写制]完(?:成|毕)|已(?:经)?(?:制[定订]|编[写制])|\b(?:issued|published|released|promulgated|(?:is|are|now|went) (?:out|in force)|took effect)\b/i,
  ],
  [
    "in_review",
    /送审|报审|报批|上会|审议|审核|会签|提请|审定|过会|过了?[^,。]{0,6}(?:办公|党委|党组|常务|专题|局务)会|合法性审查|\b(?:submitted|under review|for approval|sign-?off|to the leaders|awaiting approval)\b/i,
  ],
  [
    "consulting",
    /征求(?:了|过|完)?(?:[^,。;]{0,8})意见|意见征求|征集意见|公示|讨论稿|\b(?:consultation|consulting|for comments?|circulated|feedback)\b/i,
  ],
  [
    "drafting",
    /起草|草拟|拟[定订]|初稿|草案|草稿|撰写|编写|编制|修[改订]|研究制[定订]|正在制[定订]|完善|\bdraft(?:ed|ing)?\b|\brevis(?:ed|ing)\b|\bwriting\b/i,
  ],
];

/** The stage that words speak of, or null where they speak of none ("未印发" does not say it is issued). */
export function documentStage(words: string): DocumentStage | null {
  for (const [stage, pattern] of STAGES) {
    if (stage === "issued" && UNFINISHED.test(words)) continue;
    if (pattern.test(words)) return stage;
  }
  return null;
}
