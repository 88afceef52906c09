import type { FileInput } from "@slack/types";
import { useId, useState } from "react";
import type { WorkspaceFile } from "../../person-interface.ts";
import { Icon } from "../controls/Icon.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { useElement } from "./use-element.tsx";

/** Files for an input: uploaded when chosen; their ids are the value. */
export function FileInputView({ element, label }: { element: FileInput; label: string }) {
  const texts = useTexts();
  const id = useId();
  const { client, attempt } = useWorkspace();
  const { enter } = useElement({ action_id: element.action_id ?? "" });
  const [files, setFiles] = useState<WorkspaceFile[]>([]);
  const [busy, setBusy] = useState(false);
  const most = element.max_files ?? 10;
  const keep = (next: WorkspaceFile[]) => {
    setFiles(next);
    enter(next.map((file) => file.id));
  };
  const chosen = async (picked: File[]) => {
    setBusy(true);
    await attempt(async () => {
      const uploaded = await Promise.all(
        picked.slice(0, most - files.length).map((file) => client.upload(file)),
      );
      keep([...files, ...uploaded]);
    });
    setBusy(false);
  };
  return (
    <div className="file-input">
      {files.map((file) => (
        <span key={file.id} className="attached">
          <Icon name="file" size={16} /> {file.name}
          <IconButton
            icon="close"
            size={14}
            label={texts.removeFile(file.name)}
            onClick={() => keep(files.filter((one) => one.id !== file.id))}
          />
        </span>
      ))}
      {files.length < most && (
        <label className="button" htmlFor={id}>
          {busy ? texts.uploading : texts.chooseFile}
          <input
            id={id}
            type="file"
            className="visually-hidden"
            aria-label={`${label}: ${texts.chooseFile}`}
            multiple={most > 1}
            accept={element.filetypes?.map((type) => `.${type}`).join(",")}
            onChange={(event) => void chosen([...(event.target.files ?? [])])}
          />
        </label>
      )}
    </div>
  );
}
