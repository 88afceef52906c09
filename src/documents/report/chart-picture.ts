import { loadImage } from "@napi-rs/canvas";
import { AlignmentType, ImageRun, Paragraph } from "docx";

/** Pixels in Word's sense (96 an inch): 140 mm across, and no higher than 150 mm. */
const WIDEST = 529;
const TALLEST = 567;

/** A chart in the middle of the page, in its own proportions, with its words for those who do not see it. */
export async function chartPicture(png: Buffer, title: string, description: string): Promise<Paragraph> {
  const { width, height } = await loadImage(png);
  const scale = Math.min(WIDEST / width, TALLEST / height);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 240 },
    children: [
      new ImageRun({
        type: "png",
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: title, title, description },
      }),
    ],
  });
}
