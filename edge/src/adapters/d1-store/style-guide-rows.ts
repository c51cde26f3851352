import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { member } from "./schema/access-tables.ts";
import { styleGuideVersion } from "./schema/style-guide-tables.ts";

const infoFields = {
	version: styleGuideVersion.version,
	savedAt: styleGuideVersion.savedAt,
	savedBy: styleGuideVersion.savedBy,
	/** Empty once the member was removed. */
	savedByEmail: sql<string>`coalesce(${member.email}, '')`.as("saved_by_email"),
	note: styleGuideVersion.note,
	restoredFrom: styleGuideVersion.restoredFrom,
};

/** Versions of the style guide, newest first; none is ever changed. */
export function styleGuideRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["styleGuides"] {
	const { query, write } = database;
	const own = eq(styleGuideVersion.workspaceId, workspaceId);
	const author = and(
		eq(member.workspaceId, styleGuideVersion.workspaceId),
		eq(member.id, styleGuideVersion.savedBy),
	);
	return {
		async currentVersion() {
			const newest = await query
				.select({ version: styleGuideVersion.version })
				.from(styleGuideVersion)
				.where(own)
				.orderBy(desc(styleGuideVersion.version))
				.limit(1)
				.get();
			return newest?.version ?? null;
		},
		list: ({ before, limit }) =>
			query
				.select(infoFields)
				.from(styleGuideVersion)
				.leftJoin(member, author)
				.where(
					and(
						own,
						before === undefined
							? undefined
							: lt(styleGuideVersion.version, before),
					),
				)
				.orderBy(desc(styleGuideVersion.version))
				.limit(limit),
		async get(version) {
			const row = await query
				.select({ ...infoFields, guide: styleGuideVersion.guide })
				.from(styleGuideVersion)
				.leftJoin(member, author)
				.where(and(own, eq(styleGuideVersion.version, version)))
				.get();
			if (row === undefined) return null;
			const { guide, ...info } = row;
			return { info, guide };
		},
		create: ({ info, guide }) => {
			const { savedByEmail: _, ...row } = info;
			return write(
				query.insert(styleGuideVersion).values({ workspaceId, ...row, guide }),
			);
		},
	};
}
