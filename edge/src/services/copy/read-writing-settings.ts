import {
	type WritingSettings,
	writingSettings,
} from "@lotse/shared/contract/writing.ts";
import type { Ports } from "../../ports.ts";

/** What the workspace set, the defaults where it set nothing. */
export async function readWritingSettings(
	ports: Ports,
	workspaceId: string,
): Promise<WritingSettings> {
	const stored = await ports.store.of(workspaceId).writing.getSettings();
	return writingSettings.parse(stored ?? {});
}
