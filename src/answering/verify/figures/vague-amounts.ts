/** Words that state an amount without a number. They stand in an answer only where they stand in its evidence. */
const PATTERN =
  /翻[一两]?番|[\d零一二两三四五六七八九十]+分之[\d零一二两三四五六七八九十]+|过半|近半|大半|半数|[一二两三四五六七八九]成(?![立为绩果效就长员功本熟])|几十|数十|数百|上百|几百|数千|上千|成千上万|十几|\b(?:(?:one|two|three)[\s-](?:thirds?|quarters?|fifths?)|a (?:third|quarter|fifth) of|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|twice|thrice|(?:a )?dozens?|twofold|threefold|hundreds of|thousands of|millions of|a couple of)\b/gi;

/** The vague amounts in a plain text, with their offsets; a share in hundredths (百分之) is a number, not one of them. */
export function vagueAmounts(text: string): { text: string; start: number; end: number }[] {
  return [...text.matchAll(PATTERN)]
    .filter((match) => !match[0].startsWith("百分之"))
    .map((match) => ({
      text: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    }));
}
