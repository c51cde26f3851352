/** Where a workspace's checkpoints lie in the vault. */
export function checkpointFolder(workspaceId: string): string {
	return `checkpoints/${workspaceId}/`;
}
