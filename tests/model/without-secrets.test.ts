import { expect, it } from "vitest";
import { withoutSecrets } from "../../src/model/without-secrets.ts";

it.each([
  ["回复 zhou@example.org 即可", "回复 [e-mail] 即可"],
  ["an address without its dots: zhou@example org", "an address without its dots: [e-mail] org"],
  ["令牌 xoxb-123456789012-abcdef 已换", "令牌 [token] 已换"],
  ["sk-proj-abcdefgh12345678 is the key", "[token] is the key"],
  ["Authorization: Bearer abc.def-ghi_123", "Authorization: [token]"],
  ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "[token]"],
  ["AKIAIOSFODNN7EXAMPLE", "[token]"],
  ["系统密码：Hunter2!，请勿外传", "系统密码：[token]，请勿外传"],
  ["password=hunter2", "password=[token]"],
  ["https://hooks.slack.com/services/T000/B000/XXXX", "[token]"],
  ["-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----", "[token]"],
])("%s leaves as %s", (text, leaves) => {
  expect(withoutSecrets(text)).toBe(leaves);
});

it.each([
  "完善城市社区“15分钟健身圈”建设,建设社区健身园、社区体育园等体育设施40处。",
  "@体育科科长 任务30本周新增3处",
  "网络密码安全教育每学期不少于2课时",
  "at least 97% of children, 2-3 sites a week",
])("%s leaves as it is", (text) => {
  expect(withoutSecrets(text)).toBe(text);
});
