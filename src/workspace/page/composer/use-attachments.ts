import { type DragEvent, useState } from "react";
import type { WorkspaceFile } from "../../person-interface.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** Files that go with the message being written: uploaded when chosen, dropped or pasted. */
export function useAttachments(channel: string) {
  const { client, attempt } = useWorkspace();
  const [files, setFiles] = useState<WorkspaceFile[]>([]);
  const [uploading, setUploading] = useState(false);
  const [dragged, setDragged] = useState(false);
  const add = async (picked: File[]) => {
    setUploading(true);
    await attempt(async () => {
      const uploaded = await Promise.all(picked.map((file) => client.upload(file)));
      setFiles((had) => [...had, ...uploaded]);
    }, channel);
    setUploading(false);
  };
  return {
    files,
    uploading,
    dragged,
    add,
    remove: (id: string) => setFiles((had) => had.filter((file) => file.id !== id)),
    clear: () => setFiles([]),
    dropTarget: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setDragged(true);
      },
      onDragLeave: () => setDragged(false),
      onDrop: (event: DragEvent) => {
        setDragged(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void add([...event.dataTransfer.files]);
      },
    },
  };
}
