/** English words for money, and the Chinese ones that a plan speaks of the same by. */
const IN_CHINESE: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:pay|paid|wages?|salar(?:y|ies))$/i, /待遇|工资|薪酬|收入/],
  [/^(?:spend|spending|spent)$/i, /消费|支出/],
  [/^fund(?:ing|s|ed)?$/i, /经费|资金|拨款|投入|基金/],
  [/^budgets?$/i, /预算/],
  [/^prices?$/i, /价格|物价/],
  [/^(?:costs?|fees?|tuition)$/i, /费用|成本|收费|学费/],
  [/^(?:allowances?|subsid(?:y|ies).*|bonus(?:es)?)$/i, /补贴|补助|津贴|奖金/],
  [/^money$/i, /资金|经费/],
];

/** Whether a text speaks of the money that an English word means: then it is its subject, and no figure is missing. */
export function isMoneyOf(text: string, word: string): boolean {
  return IN_CHINESE.some(([english, chinese]) => english.test(word) && chinese.test(text));
}
