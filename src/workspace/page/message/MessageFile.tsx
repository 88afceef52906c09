import type { WorkspaceFile } from "../../person-interface.ts";
import { Icon } from "../controls/Icon.tsx";

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** A file in a message: an image is shown, anything else is a card to open. */
export function MessageFile({ file }: { file: WorkspaceFile }) {
  const shownName = file.title || file.name;
  if (/^image\/(png|jpe?g|gif|webp|svg)/.test(file.mimetype))
    return (
      <figure className="file-image">
        <figcaption>{shownName}</figcaption>
        <a href={file.view_url} target="_blank" rel="noreferrer">
          <img src={file.view_url} alt={file.alt_txt ?? shownName} loading="lazy" />
        </a>
      </figure>
    );
  return (
    <a className="file-card" href={file.view_url} target="_blank" rel="noreferrer" download={file.name}>
      <span className="file-icon">
        <Icon name="file" size={22} />
      </span>
      <span>
        <span className="file-name">{shownName}</span>
        <span className="file-detail">
          {file.filetype.toUpperCase()} · {sizeOf(file.size)}
        </span>
      </span>
    </a>
  );
}
