import type { Caller } from "../ports.ts";

/** The service itself, for what it may do without a person: its steps stand in the trail as `system`. */
export function systemCaller(workspaceId: string): Caller {
	return {
		workspaceId,
		memberId: "system",
		email: "",
		role: "editor",
		via: "session",
		scopes: null,
	};
}
