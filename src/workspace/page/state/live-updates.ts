import { updateSchema, type WorkspaceUpdate } from "../../person-interface.ts";

/**
 * Listen to a person's server-sent updates. The browser reconnects by itself; `reopened` is called then, since
 * updates may have been missed. Returns the function that stops listening.
 */
export function listenToUpdates(
  address: string,
  listener: { received(update: WorkspaceUpdate): void; lost(): void; reopened(): void },
): () => void {
  const source = new EventSource(address);
  let opened = false;
  source.addEventListener("open", () => {
    if (opened) listener.reopened();
    opened = true;
  });
  source.addEventListener("error", () => listener.lost());
  source.addEventListener("update", (event) => {
    const update = updateSchema.safeParse(JSON.parse(event.data));
    if (update.success) listener.received(update.data);
    else console.warn("The workspace sent an update this page does not know", update.error);
  });
  return () => source.close();
}
