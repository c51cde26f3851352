import { desc, eq } from "drizzle-orm";
import type { WritingStore } from "../../ports/writing-store.ts";
import type { Database } from "./database.ts";
import { workspace } from "./schema/access-tables.ts";
import { styleGuideVersion } from "./schema/style-guide-tables.ts";
import { activeTemplate, writingSettings } from "./schema/writing-tables.ts";

/** What every writing begins with, read at once. */
export function writingStart(
	{ query }: Database,
	workspaceId: string,
): WritingStore["start"] {
	return async () => {
		const [settings, activeTemplates, guides, zones] = await query.batch([
			query
				.select({ settings: writingSettings.settings })
				.from(writingSettings)
				.where(eq(writingSettings.workspaceId, workspaceId))
				.limit(1),
			query
				.select({ id: activeTemplate.id, version: activeTemplate.version })
				.from(activeTemplate)
				.where(eq(activeTemplate.workspaceId, workspaceId))
				.limit(50),
			query
				.select({ version: styleGuideVersion.version })
				.from(styleGuideVersion)
				.where(eq(styleGuideVersion.workspaceId, workspaceId))
				.orderBy(desc(styleGuideVersion.version))
				.limit(1),
			query
				.select({ timeZone: workspace.timeZone })
				.from(workspace)
				.where(eq(workspace.workspaceId, workspaceId))
				.limit(1),
		]);
		return {
			settings: settings[0]?.settings ?? null,
			activeTemplates,
			styleGuideVersion: guides[0]?.version ?? null,
			timeZone: zones[0]?.timeZone ?? null,
		};
	};
}
