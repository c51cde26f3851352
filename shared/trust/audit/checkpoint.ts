/** What was the end of a trail at an instant, signed by the service and kept where its database cannot reach. */
export interface Checkpoint {
	readonly workspaceId: string;
	/** Number of the trail's last entry then, and that entry's hash. */
	readonly seq: number;
	readonly hash: string;
	/** Epoch milliseconds, UTC. */
	readonly at: number;
	/** Which key signed: the start of SHA-256 over its public half. */
	readonly keyId: string;
	/** Ed25519 over `checkpointText`, base64url. */
	readonly signature: string;
}
