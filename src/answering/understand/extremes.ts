const FIGURE = "(?:目标|指标|数字?|数值|任务量|量|人数|数量)";
const LARGEST = new RegExp(
  `${FIGURE}.{0,4}最(?:大|多|高)|(?:哪|什么).{0,10}(?:人数|数量|数)最(?:大|多|高)|最(?:大|多|高)的?(?:一个)?(?:量化|数字)?${FIGURE}|\\b(?:biggest|largest|highest|greatest|most ambitious)\\b.{0,20}\\b(?:targets?|goals?|numbers?|figures?|quantit(?:y|ies)|amounts?|kpis?|quotas?)\\b|\\b(?:targets?|numbers?|figures?)\\b.{0,12}\\b(?:biggest|largest|highest)\\b`,
  "i",
);
const SMALLEST = new RegExp(
  `${FIGURE}.{0,4}最(?:小|少|低)|最(?:小|少|低)的?(?:一个)?(?:量化|数字)?${FIGURE}|\\b(?:smallest|lowest|least)\\b.{0,20}\\b(?:targets?|goals?|numbers?|figures?|quantit(?:y|ies)|amounts?|kpis?)\\b`,
  "i",
);

/** Whether a question asks for the largest or the smallest figure of the plan. */
export function extremeOf(text: string): "largest" | "smallest" | null {
  if (LARGEST.test(text)) return "largest";
  return SMALLEST.test(text) ? "smallest" : null;
}
