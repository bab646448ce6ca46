/** What went wrong, as one sentence for the health sheet. */

export const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));
