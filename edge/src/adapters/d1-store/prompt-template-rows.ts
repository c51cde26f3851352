import { and, desc, eq } from "drizzle-orm";
import type { WritingStore } from "../../ports/writing-store.ts";
import type { Database } from "./database.ts";
import { activeTemplate, promptTemplate } from "./schema/writing-tables.ts";

/** A workspace's own prompt templates, version by version, none ever changed, and which of them are in use. */
export function promptTemplateRows(
	{ query, write }: Database,
	workspaceId: string,
): Pick<
	WritingStore,
	| "listTemplates"
	| "getTemplate"
	| "addTemplate"
	| "activeTemplates"
	| "activateTemplate"
> {
	const own = eq(promptTemplate.workspaceId, workspaceId);
	const info = {
		savedBy: promptTemplate.savedBy,
		savedAt: promptTemplate.savedAt,
		note: promptTemplate.note,
	};
	return {
		listTemplates: () =>
			query
				.select({
					id: promptTemplate.id,
					version: promptTemplate.version,
					...info,
				})
				.from(promptTemplate)
				.where(own)
				.orderBy(desc(promptTemplate.savedAt), desc(promptTemplate.version))
				.limit(450),
		getTemplate: async (id, version) =>
			(await query
				.select({ template: promptTemplate.template, ...info })
				.from(promptTemplate)
				.where(
					and(
						own,
						eq(promptTemplate.id, id),
						eq(promptTemplate.version, version),
					),
				)
				.get()) ?? null,
		addTemplate: (stored) => {
			const { id, version } = stored.template;
			return write(
				query
					.insert(promptTemplate)
					.values({ workspaceId, id, version, ...stored }),
			);
		},
		activeTemplates: () =>
			query
				.select({ id: activeTemplate.id, version: activeTemplate.version })
				.from(activeTemplate)
				.where(eq(activeTemplate.workspaceId, workspaceId))
				.limit(50),
		activateTemplate: (id, version) =>
			write(
				query
					.insert(activeTemplate)
					.values({ workspaceId, id, version })
					.onConflictDoUpdate({
						target: [activeTemplate.workspaceId, activeTemplate.id],
						set: { version },
					}),
			),
	};
}
