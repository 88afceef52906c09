import type { WorkspaceFile } from "../../person-interface.ts";
import { Icon } from "../controls/Icon.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { useTexts } from "../language/use-texts.ts";

/** The files that will go with the message. */
export function Attachments(props: { files: WorkspaceFile[]; uploading: boolean; remove(id: string): void }) {
  const texts = useTexts();
  if (props.files.length === 0 && !props.uploading) return null;
  return (
    <div className="attachments">
      {props.files.map((file) => (
        <span key={file.id} className="attached">
          {file.mimetype.startsWith("image/") ? (
            <img src={file.view_url} alt="" />
          ) : (
            <Icon name="file" size={18} />
          )}
          <span className="attached-name">{file.name}</span>
          <IconButton
            icon="close"
            size={14}
            label={texts.removeFile(file.name)}
            onClick={() => props.remove(file.id)}
          />
        </span>
      ))}
      {props.uploading && (
        <span className="attached" role="status">
          <span className="spinner" /> {texts.uploading}
        </span>
      )}
    </div>
  );
}
