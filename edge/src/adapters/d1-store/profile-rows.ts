import type { ProfilesStore } from "../../ports/profiles-store.ts";
import type { Database } from "./database.ts";
import { featureRows } from "./feature-rows.ts";
import { figureRows } from "./figure-rows.ts";
import { identityRows } from "./identity-rows.ts";
import { segmentRows } from "./segment-rows.ts";

/** Everything about who people are. */
export function profileRows(
	database: Database,
	workspaceId: string,
): ProfilesStore {
	return {
		...featureRows(database, workspaceId),
		identities: identityRows(database, workspaceId),
		segments: segmentRows(database, workspaceId),
		figures: figureRows(database, workspaceId),
	};
}
