/** Whether an error of Prisma says that a unique key is taken (P2002, https://www.prisma.io/docs/orm/reference/error-reference#p2002). */
export function isUniqueViolation(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "P2002";
}
