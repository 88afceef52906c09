/** Whether an error of Prisma says that a unique key is taken (P2002, https://www.prisma.io/docs/orm/reference/error-reference#p2002). */
export function isUniqueViolation(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "P2002";
}

/** Creates a record; false where one with its key is there already. */
export async function isFirst(create: () => Promise<unknown>): Promise<boolean> {
  try {
    await create();
    return true;
  } catch (cause) {
    if (isUniqueViolation(cause)) return false;
    throw cause;
  }
}
