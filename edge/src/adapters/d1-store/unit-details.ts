import { unitBounds } from "@lotse/shared/contract/units.ts";
import { and, asc, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { UnitsStore } from "../../ports/units-store.ts";
import type { Database } from "./database.ts";
import { member } from "./schema/access-tables.ts";
import {
	publication,
	unit,
	unitComment,
	unitStep,
} from "./schema/unit-tables.ts";

/** Flags read to group them by their unit. */
export const mostFlags = 500;

const { workspaceId: _, ...fields } = getTableColumns(unit);

/** Reads one text with its steps, comments and publications, all of one version: in one batch. */
export function unitDetails(
	{ query }: Database,
	workspaceId: string,
): UnitsStore["get"] {
	const emailOf = (name: string) =>
		sql<string>`coalesce(${member.email}, '')`.as(name);
	return async (id) => {
		const [rows, steps, comments, publications] = await query.batch([
			query
				.select(fields)
				.from(unit)
				.where(and(eq(unit.workspaceId, workspaceId), eq(unit.id, id))),
			query
				.select({
					version: unitStep.version,
					move: unitStep.move,
					state: unitStep.state,
					actor: unitStep.actor,
					actorEmail: emailOf("actor_email"),
					at: unitStep.at,
					reason: unitStep.reason,
				})
				.from(unitStep)
				.leftJoin(
					member,
					and(
						eq(member.workspaceId, unitStep.workspaceId),
						eq(member.id, unitStep.actor),
					),
				)
				.where(
					and(eq(unitStep.workspaceId, workspaceId), eq(unitStep.unitId, id)),
				)
				.orderBy(asc(unitStep.version))
				.limit(unitBounds.steps),
			query
				.select({
					number: unitComment.number,
					kind: unitComment.kind,
					voice: unitComment.voice,
					text: unitComment.text,
					by: unitComment.by,
					byEmail: emailOf("by_email"),
					at: unitComment.at,
				})
				.from(unitComment)
				.leftJoin(
					member,
					and(
						eq(member.workspaceId, unitComment.workspaceId),
						eq(member.id, unitComment.by),
					),
				)
				.where(
					and(
						eq(unitComment.workspaceId, workspaceId),
						eq(unitComment.unitId, id),
					),
				)
				.orderBy(asc(unitComment.number))
				.limit(unitBounds.comments),
			query
				.select({
					id: publication.id,
					target: publication.target,
					place: publication.place,
					at: publication.at,
					by: publication.by,
					text: publication.text,
					previousText: publication.previousText,
					undoneAt: publication.undoneAt,
				})
				.from(publication)
				.where(
					and(
						eq(publication.workspaceId, workspaceId),
						eq(publication.unitId, id),
					),
				)
				.orderBy(desc(publication.at))
				.limit(unitBounds.publications),
		]);
		const row = rows[0];
		return row ? { ...row, steps, comments, publications } : null;
	};
}
