/** How a person and a task are called where the words are said. */
export type Called = { nameOf(person: string): string; titleOf(task: number): string };
