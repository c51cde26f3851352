/** Above every number of an entry that a double holds exactly. */
const above = 9_000_000_000_000_000;
const digits = 16;

/** Names of a workspace's checkpoints in the vault: counted down, so that a list of names begins with the newest. */
export function checkpointNames(workspaceId: string): {
	readonly folder: string;
	nameOf(seq: number): string;
	seqOf(name: string): number;
} {
	const folder = `checkpoints/${workspaceId}/`;
	return {
		folder,
		nameOf: (seq) => `${folder}${String(above - seq).padStart(digits, "0")}`,
		seqOf: (name) => above - Number(name.slice(folder.length)),
	};
}
