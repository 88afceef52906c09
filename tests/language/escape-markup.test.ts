import { expect, it } from "vitest";
import { escapeMarkup } from "../../src/language/escape-markup.ts";

it("what people wrote rings nobody, and turns no figure beside it round", () => {
  expect(escapeMarkup("<!channel> & <@U1>")).toBe("&lt;!channel&gt; &amp; &lt;@U1&gt;");
  expect(escapeMarkup("新增\u202E31\u202C处\u2066x\u2069")).toBe("新增31处x");
});
