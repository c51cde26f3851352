/**
 * The table whose unique or primary key a failed statement violated, null for any other error.
 * SQLite says `UNIQUE constraint failed: member.workspace_id, member.email` for both kinds of key.
 */
export function conflictTable(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	return /UNIQUE constraint failed: (\w+)\./.exec(error.message)?.[1] ?? null;
}
