import type { Stop } from "@lotse/shared/contract/stops.ts";
import type { Write } from "../ports.ts";

/** What the workspace keeps to protect people: its brake. */
export interface PrivacyStore {
	readonly stop: {
		/** Null where nobody ever pulled it. */
		get(): Promise<Stop | null>;
		set(stop: Stop): Write;
	};
}
