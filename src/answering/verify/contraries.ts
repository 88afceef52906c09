import type { Figure } from "./figures.ts";

/** Words of which one excludes the others of its group, in both languages: what is 民办 is not public. */
const GROUPS: RegExp[][] = [
  [
    /国家级|\bnational(?!ly|it)|\bnationwide\b/i,
    /省级|\bprovincial\b/i,
    /市级|\b(?:municipal|city-level)\b/i,
    /[区县]级|\b(?:district|county)-level\b/i,
  ],
  [
    /公办|国办|公立|\bpublic(?:ly)?\b|\bstate-run\b|\bgovernment-run\b/i,
    /民办|民营|私立|\bprivate(?:ly)?\b/i,
  ],
  [
    /学前|幼儿园|\b(?:preschool|pre-school|kindergarten)/i,
    /义务教育|\bcompulsory\b/i,
    /(?<!初)高中(?!职)|\b(?:senior )?high schools?\b/i,
    /中职|中等职业|\bsecondary vocational\b/i,
    /高职|高等职业|\bhigher vocational\b/i,
    /高校|大学|本科|\buniversit/i,
  ],
  [/城市|城镇|城区|\burban\b/i, /农村|乡村|\brural\b/i],
];

/** The words around a figure, from near to far. */
type Around = Pick<Figure, "after" | "before" | "lead" | "noun">;

/** Whether two figures are of things that exclude each other: the nearest words of a group count, after it or before. */
export function contradict(one: Around, other: Around): boolean {
  return GROUPS.some((group) => {
    const own = namedNear(one, group);
    const theirs = namedNear(other, group);
    return own.length > 0 && theirs.length > 0 && !own.some((words) => theirs.includes(words));
  });
}

/** An English noun follows its number: what stands before is the figure before's. */
function namedNear({ after, before, lead, noun }: Around, group: RegExp[]): RegExp[] {
  const places = noun.length > 0 ? [after] : [after, before, lead];
  const each = places.map((text) => group.filter((words) => words.test(text)));
  return each.find((found) => found.length > 0) ?? [];
}
