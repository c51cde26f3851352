/** Where a person's key lies in the vault. */
export function subjectKeyName(workspaceId: string, pseudonym: string): string {
	return `subject-keys/${workspaceId}/${pseudonym}`;
}
