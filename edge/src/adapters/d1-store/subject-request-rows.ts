import { and, desc, eq, getTableColumns } from "drizzle-orm";
import type {
	PrivacyStore,
	StoredSubjectRequest,
} from "../../ports/privacy-store.ts";
import type { Database } from "./database.ts";
import { subjectRequest } from "./schema/privacy-tables.ts";

const { workspaceId: _, ...fields } = getTableColumns(subjectRequest);

/** Erasures, each a row that moves on version by version. */
export function subjectRequestRows(
	database: Database,
	workspaceId: string,
): PrivacyStore["subjectRequests"] {
	const { query, write } = database;
	const own = eq(subjectRequest.workspaceId, workspaceId);
	const next = (request: StoredSubjectRequest) =>
		query
			.update(subjectRequest)
			.set({ ...request, version: request.version + 1 })
			.where(
				and(
					own,
					eq(subjectRequest.id, request.id),
					eq(subjectRequest.version, request.version),
				),
			);
	return {
		list: () =>
			query
				.select(fields)
				.from(subjectRequest)
				.where(own)
				.orderBy(desc(subjectRequest.createdAt), desc(subjectRequest.id))
				.limit(100),
		get: async (id) =>
			(await query
				.select(fields)
				.from(subjectRequest)
				.where(and(own, eq(subjectRequest.id, id)))
				.get()) ?? null,
		create: (request) =>
			write(query.insert(subjectRequest).values({ workspaceId, ...request })),
		async advance(request) {
			const moved = await next(request).returning({ id: subjectRequest.id });
			return moved.length === 1;
		},
		finish: (request) => write(next(request)),
	};
}
