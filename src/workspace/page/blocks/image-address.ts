/** The address of an image that names one; the file of the workspace otherwise. */
export function imageAddress(image: {
  image_url?: string;
  slack_file?: { url?: string; id?: string };
}): string {
  if (image.image_url) return image.image_url;
  return image.slack_file?.url ?? `/workspace/files/${image.slack_file?.id ?? ""}`;
}
