/** The page served where none is built: one can choose who one is, read, write, run commands and press buttons. */
export const fallbackPage = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>督办 · 本地试用 Slack</title>
<style>
  body { font: 16px/1.6 system-ui, "Noto Sans SC", sans-serif; max-width: 48rem; margin: 0 auto; padding: 1rem; }
  article { border-top: 1px solid #8884; padding: .5rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  article.reply { margin-left: 2rem; }
  form { position: sticky; bottom: 0; display: flex; gap: .5rem; padding: .5rem 0; background: Canvas; }
  textarea { flex: 1; font: inherit; }
  select, button { font: inherit; }
  :root { color-scheme: light dark; }
</style>
<h1>本地试用 Slack</h1>
<p>
  <label>我是 <select id="person"></select></label>
  <label>在 <select id="place"></select></label>
</p>
<main id="messages" aria-live="polite"></main>
<p id="fault" role="alert"></p>
<form id="composer">
  <textarea id="text" rows="2" aria-label="消息" placeholder="@督办 第三十项任务的目标是什么?  或  /progress 30 本周新增3处"></textarea>
  <button>发送</button>
</form>
<script type="module">
  const get = async (path) => (await fetch("/workspace/" + path)).json();
  const post = async (path, body) => {
    const answer = await (await fetch("/workspace/" + path, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body),
    })).json();
    fault.textContent = answer.ok ? "" : answer.message;
    return answer.ok;
  };
  const [person, place, messages, fault, composer, text] =
    ["person", "place", "messages", "fault", "composer", "text"].map((id) => document.getElementById(id));
  let names = {}, source;

  const plain = (kept) => kept
    .replace(/<@(\\w+)>/g, (_, id) => "@" + (names[id] ?? id)).replace(/<#\\w+\\|([^>]*)>/g, "#$1")
    .replace(/<(https?:[^|>]+)\\|([^>]*)>/g, "$2").replace(/<(https?:[^>]+)>/g, "$1")
    .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const words = (part) => {
    if (Array.isArray(part)) return part.map(words).filter(Boolean).join(" · ");
    if (part === null || typeof part !== "object") return "";
    if (part.type === "button" || part.type === "feedback_buttons") return "";
    if (part.type?.startsWith("rich_text")) return part.elements.map(words).join("");
    if (part.type === "user") return "@" + (names[part.user_id] ?? part.user_id);
    if (typeof part.text === "string") return plain(part.text);
    if (part.type === "link") return part.url;
    return ["title", "text", "fields", "rows", "elements", "tasks", "details", "output"]
      .map((key) => typeof part[key] === "string" ? plain(part[key]) : words(part[key])).filter(Boolean).join(" ");
  };
  const buttons = (part) => Array.isArray(part) ? part.flatMap(buttons)
    : part === null || typeof part !== "object" ? []
    : part.type === "button" ? [part] : Object.values(part).flatMap(buttons);

  const show = (message, isReply) => {
    const article = document.createElement("article");
    if (isReply) article.className = "reply";
    const who = document.createElement("strong");
    who.textContent = names[message.user] ?? message.username ?? "app";
    const body = document.createElement("div");
    body.textContent = (message.blocks ?? []).map(words).filter(Boolean).join("\\n") || plain(message.text);
    article.append(who, body);
    for (const one of buttons(message.blocks ?? [])) {
      const button = document.createElement("button");
      button.textContent = one.text.text;
      button.onclick = () => post("actions", { user: person.value, action_id: one.action_id,
        container: { channel: message.channel, ts: message.ts } });
      article.append(button, " ");
    }
    messages.append(article);
  };
  const draw = async () => {
    const at = "conversations/" + place.value;
    const { messages: top } = await get(at + "/messages?user=" + person.value);
    const threads = await Promise.all(top.map((one) => one.reply_count
      ? get(at + "/threads/" + one.ts + "?user=" + person.value) : { messages: [one] }));
    messages.replaceChildren();
    for (const { messages: [parent, ...replies] } of threads) {
      show(parent, false);
      for (const reply of replies) show(reply, true);
    }
    composer.scrollIntoView();
  };
  const become = async () => {
    const state = await get("state?user=" + person.value);
    const chosen = place.value;
    place.replaceChildren(...state.conversations.filter((one) => one.is_member)
      .map((one) => new Option((one.kind === "dm" ? "@ " : "# ") + one.name, one.id)));
    if ([...place.options].some((one) => one.value === chosen)) place.value = chosen;
    source?.close();
    source = new EventSource("/workspace/updates?user=" + person.value);
    let waiting;
    source.addEventListener("update", ({ data }) => {
      if (!/^(message|reset)/.test(JSON.parse(data).type)) return;
      clearTimeout(waiting);
      waiting = setTimeout(draw, 50);
    });
    await draw();
  };
  composer.onsubmit = async (event) => {
    event.preventDefault();
    const [, command, rest] = text.value.match(/^(\\/\\S+)\\s*([^]*)$/) ?? [];
    const base = { user: person.value, channel: place.value };
    const done = command ? await post("commands", { ...base, command, text: rest })
      : await post("messages", { ...base, text: text.value });
    if (done) text.value = "";
  };
  text.onkeydown = (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    composer.requestSubmit();
  };
  const { people } = await get("people");
  names = Object.fromEntries(people.map((one) => [one.id, one.display_name]));
  person.replaceChildren(...people.filter((one) => !one.is_bot).map((one) => new Option(one.display_name, one.id)));
  person.onchange = become;
  place.onchange = draw;
  await become();
</script>
</html>
`;
