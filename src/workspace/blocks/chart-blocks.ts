import { z } from "zod";
import { blockId } from "./text-objects.ts";

const label = z.string().min(1).max(20);
const dataPoint = z.strictObject({ label, value: z.number() });
const series = z
  .array(z.strictObject({ name: label, data: z.array(dataPoint).min(1).max(20) }))
  .min(1)
  .max(6);
const axisConfig = z.strictObject({
  categories: z.array(label).min(1).max(20),
  x_label: z.string().max(50).optional(),
  y_label: z.string().max(50).optional(),
});

const plotted = <Kind extends "bar" | "area" | "line">(kind: Kind) =>
  z
    .strictObject({ type: z.literal(kind), series, axis_config: axisConfig })
    .refine((chart) => new Set(chart.series.map(({ name }) => name)).size === chart.series.length, {
      error: "series names must be unique",
      path: ["series"],
    })
    .refine((chart) => chart.series.every(({ data }) => sameLabels(data, chart.axis_config.categories)), {
      error: "every series must have one data point for each category",
      path: ["series"],
    });

function sameLabels(data: { label: string }[], categories: string[]): boolean {
  const labels = new Set(data.map((point) => point.label));
  return labels.size === categories.length && categories.every((category) => labels.has(category));
}

/** https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block (at most two in a message) */
export const dataVisualization = z.strictObject({
  type: z.literal("data_visualization"),
  block_id: blockId,
  title: z.string().min(1).max(50),
  chart: z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("pie"),
      segments: z
        .array(z.strictObject({ label, value: z.number().positive() }))
        .min(1)
        .max(6),
    }),
    plotted("bar"),
    plotted("area"),
    plotted("line"),
  ]),
});
