import { dayInEnglish, monthEndBefore, monthNumber, notLater } from "./counted-days.ts";
import type { DayRule } from "./day-rule.ts";

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** "June 20", "the 20th of June", "the end of May". */
export const DATES_IN_ENGLISH: DayRule[] = [
  {
    pattern: `\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (20\\d{2}))?`,
    reach: "on",
    read: ([m, d, y], today) => dayInEnglish(m, d, y, today),
  },
  {
    pattern: `\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\b(?:,? (20\\d{2}))?`,
    reach: "on",
    read: ([d, m, y], today) => dayInEnglish(m, d, y, today),
  },
  {
    pattern: `\\b(?:the )?end of ${MONTH}\\b`,
    reach: "point",
    read: ([m], today) => monthEndBefore(today, monthNumber(m)),
  },
  {
    pattern: `\\bin ${MONTH}(?![a-z])`,
    read: ([m], today) => notLater(monthEndBefore(today, monthNumber(m)), today),
  },
];
