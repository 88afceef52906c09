import type { WorkspaceFile } from "../person-interface.ts";

export type StoredFile = { file: WorkspaceFile; content: Uint8Array | null; shared: boolean };

export type Files = {
  put(stored: StoredFile): void;
  find(id: string): StoredFile | undefined;
};

/** The files of a workspace, kept in memory. */
export function createFiles(): Files {
  const byId = new Map<string, StoredFile>();
  return { put: (stored) => void byId.set(stored.file.id, stored), find: (id) => byId.get(id) };
}

const kinds: Record<string, string> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  pdf: "application/pdf",
  txt: "text/plain",
  csv: "text/csv",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Slack's file object for a new file; `base` is the server's address without a slash at its end. */
export function describeFile(
  about: {
    id: string;
    name: string;
    title?: string;
    size: number;
    user: string;
    created: number;
    alt_txt?: string;
  },
  base: string,
): WorkspaceFile {
  const filetype = about.name.split(".").at(-1)?.toLowerCase() ?? "";
  return {
    ...about,
    title: about.title ?? about.name,
    timestamp: about.created,
    mimetype: kinds[filetype] ?? "application/octet-stream",
    filetype,
    mode: "hosted",
    is_external: false,
    is_public: true,
    url_private: `${base}/files/private/${about.id}/${encodeURIComponent(about.name)}`,
    url_private_download: `${base}/files/private/${about.id}/${encodeURIComponent(about.name)}`,
    permalink: `${base}/files/view/${about.id}`,
    view_url: `/workspace/files/${about.id}/${encodeURIComponent(about.name)}`,
  };
}
