import { asksOnly, NUMBERS } from "./own-words.ts";

/** What an assistant is asked of the day and the hour, whatever it is for; no plan of a year answers it. */
const OF_THE_DAY = [
  /天气预?报?|气温|温度|下雨|下雪|刮风|雾霾|带伞|出太阳|\b(?:weather|forecast|rain(?:y|ing)?|snow(?:y|ing)?|sunny|umbrella|temperature)\b/gi,
  /几点钟?|星期几|周几|礼拜几|几月几号|\b(?:what time|what day|o'clock)\b/gi,
  /吃点?(?:什么|啥)|吃饭|(?:午|晚|早)[饭餐]|外卖|菜单|\b(?:lunch|dinner|breakfast|eat|takeaway|menu)\b/gi,
  /笑话|段子|故事|\bjokes?\b/gi,
];
const WHEN =
  /今[天日晚早]|明[天日晚早]|后天|昨天|现在|此刻|外面|出门|周末|本?周|早上|上午|中午|下午|晚上|会不会|会|\b(?:today|tomorrow|tonight|yesterday|now|outside|weekend|morning|afternoon|evening|week|going|like|hot|cold)\b/gi;

/** Whether a message asks for the weather, the hour, lunch or a joke and for nothing else ("极端天气应对" is a subject). */
export function isSmallTalk(text: string): boolean {
  return OF_THE_DAY.some((words) => asksOnly(text, [words], [WHEN, NUMBERS, /好|多高|冷|热|讲个/g]));
}
