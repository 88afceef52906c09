import type { PlanBlock, RichTextBlock, TaskCardBlock } from "@slack/types";
import { Icon } from "../controls/Icon.tsx";
import { useTexts } from "../language/use-texts.ts";
import { PageLink } from "../mrkdwn/PageLink.tsx";
import { PlainText } from "./PlainText.tsx";
import { RenderedBlock } from "./RenderedBlock.tsx";

type Task = Pick<TaskCardBlock, "task_id" | "title" | "status" | "details" | "output" | "sources">;

/** A plan of tasks under one title, while an agent works and after. */
export function PlanView({ block }: { block: PlanBlock }) {
  const tasks = (block.tasks ?? []) as Task[];
  const working = tasks.some((task) => task.status === "in_progress");
  return (
    <details className="task-plan" open>
      <summary>
        <Icon name="chevron" size={16} />
        <span className={working ? "shimmer" : ""}>
          <PlainText text={block.title} />
        </span>
      </summary>
      {tasks.map((task) => (
        <TaskCard key={task.task_id} task={task} />
      ))}
    </details>
  );
}

/** One task: how it stands, what it is called, what it did and from what. */
export function TaskCard({ task }: { task: Task }) {
  const texts = useTexts();
  return (
    <div className="task-card" data-status={task.status}>
      <span className="task-status" role="img" aria-label={texts.statusOf[task.status]}>
        {task.status === "complete" && <Icon name="check" size={14} />}
        {task.status === "error" && <Icon name="error" size={16} />}
        {task.status === "in_progress" && <span className="spinner" />}
      </span>
      <div className="task-main">
        <p className={task.status === "in_progress" ? "task-title shimmer" : "task-title"}>
          <PlainText text={task.title} />
        </p>
        <TaskText text={task.details} />
        <TaskText text={task.output} />
        {task.sources?.map((source) => (
          <p key={source.url} className="task-source">
            <PageLink url={source.url}>{source.text}</PageLink>
          </p>
        ))}
      </div>
    </div>
  );
}

function TaskText({ text }: { text: RichTextBlock | string | undefined }) {
  if (!text) return null;
  if (typeof text === "string")
    return (
      <p className="task-text">
        <PlainText text={text} />
      </p>
    );
  return (
    <div className="task-text">
      <RenderedBlock block={{ ...text }} />
    </div>
  );
}
