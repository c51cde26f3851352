import type { UnitComment } from "@lotse/shared/contract/units.ts";
import {
	and,
	asc,
	desc,
	eq,
	getTableColumns,
	gt,
	inArray,
	isNotNull,
	isNull,
	lte,
	ne,
	or,
	sql,
} from "drizzle-orm";
import type { OverdueUnits, UnitsStore } from "../../ports/units-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { member } from "./schema/access-tables.ts";
import {
	publication,
	unit,
	unitComment,
	unitStep,
} from "./schema/unit-tables.ts";
import { mostFlags, unitDetails } from "./unit-details.ts";

const { workspaceId: _unit, ...fields } = getTableColumns(unit);
const { workspaceId: _publication, ...publicationFields } =
	getTableColumns(publication);
const summaryFields = {
	id: unit.id,
	setId: unit.setId,
	position: unit.position,
	task: unit.task,
	channel: unit.channel,
	language: unit.language,
	market: unit.market,
	product: unit.product,
	text: unit.text,
	metrics: unit.metrics,
	state: unit.state,
	version: unit.version,
	createdBy: unit.createdBy,
	textBy: unit.textBy,
	assignee: unit.assignee,
	reviewer: unit.reviewer,
	reason: unit.reason,
	expiresAt: unit.expiresAt,
	createdAt: unit.createdAt,
	updatedAt: unit.updatedAt,
};
const correctedFields = {
	id: unit.id,
	channel: unit.channel,
	product: unit.product,
	writtenText: unit.writtenText,
	text: unit.text,
};
/** What reviewers said when they sent it back, and what was flagged about it, oldest first. Names are whole: drizzle cuts the table's off. */
const reasonsOf = sql<string>`(select json_group_array(value) from (
	select reason as value, at from unit_step s where s.workspace_id = unit.workspace_id and s.unit_id = unit.id and s.move in ('request-changes', 'reject') and s.reason <> ''
	union all
	select c.text, c.at from unit_comment c where c.workspace_id = unit.workspace_id and c.unit_id = unit.id and c.kind = 'flag'
	order by 2))`
	.mapWith((json) => JSON.parse(json) as string[])
	.as("reasons");
const provenance = <T>(key: string) =>
	sql<T>`json_extract(${unit.provenance}, ${sql.raw(`'$.${key}'`)})`;

/** Written texts, newest first. */
export function unitRows(database: Database, workspaceId: string): UnitsStore {
	const { query, write } = database;
	const own = eq(unit.workspaceId, workspaceId);
	const among = (ids: readonly string[]) =>
		sql`${unit.id} in (select value from json_each(${encodeJson(ids)}))`;
	return {
		list: ({ state, setId, channel, assignee, after, limit }) =>
			query
				.select(summaryFields)
				.from(unit)
				.where(
					and(
						own,
						state === undefined ? undefined : eq(unit.state, state),
						setId === undefined ? undefined : eq(unit.setId, setId),
						channel === undefined ? undefined : eq(unit.channel, channel),
						assignee === undefined ? undefined : eq(unit.assignee, assignee),
						after === undefined
							? undefined
							: sql`(${unit.createdAt}, ${unit.setId}, -${unit.position}, ${unit.id}) < (select u.created_at, u.set_id, -u.position, u.id from unit u where u.workspace_id = ${workspaceId} and u.id = ${after})`,
					),
				)
				.orderBy(
					desc(unit.createdAt),
					desc(unit.setId),
					asc(unit.position),
					desc(unit.id),
				)
				.limit(limit),
		counts: () =>
			query
				.select({ state: unit.state, count: sql<number>`count(*)` })
				.from(unit)
				.where(own)
				.groupBy(unit.state),
		get: unitDetails(database, workspaceId),
		async getMany(ids) {
			const rows = await query
				.select(fields)
				.from(unit)
				.where(and(own, among(ids)));
			const byId = new Map(rows.map((row) => [row.id, row]));
			return ids.flatMap((id) => byId.get(id) ?? []);
		},
		createMany: (rows) =>
			write(
				...rowsFromJson(
					unit,
					rows.map((row) => ({ workspaceId, ...row })),
				).map((select) => query.insert(unit).select(select)),
			),
		update({ id, createdAt: _createdAt, createdBy: _createdBy, ...change }) {
			const previous = eq(unit.version, change.version - 1);
			return write(
				query
					.update(unit)
					.set(change)
					.where(and(own, eq(unit.id, id), previous)),
			);
		},
		addSteps: (steps) =>
			write(
				...rowsFromJson(
					unitStep,
					steps.map((step) => ({ workspaceId, ...step })),
				).map((select) => query.insert(unitStep).select(select)),
			),
		assign: (ids, assignee) =>
			write(
				query
					.update(unit)
					.set({ assignee })
					.where(and(own, among(ids))),
			),
		addComment: (unitId, comment) =>
			write(
				query.insert(unitComment).values({ workspaceId, unitId, ...comment }),
			),
		addPublications: (publications) =>
			write(
				...rowsFromJson(
					publication,
					publications.map((row) => ({ workspaceId, ...row })),
				).map((select) => query.insert(publication).select(select)),
			),
		getPublication: async (id) =>
			(await query
				.select(publicationFields)
				.from(publication)
				.where(
					and(eq(publication.workspaceId, workspaceId), eq(publication.id, id)),
				)
				.get()) ?? null,
		undoPublication: (id, at) =>
			write(
				query
					.update(publication)
					.set({ undoneAt: at })
					.where(
						and(
							eq(publication.workspaceId, workspaceId),
							eq(publication.id, id),
						),
					),
			),
		edited: (limit) =>
			query
				.select({
					templateId: provenance<string>("templateId"),
					templateVersion: provenance<number>("templateVersion"),
					model: provenance<string>("model"),
					state: unit.state,
					language: unit.language,
					channel: unit.channel,
					writtenText: unit.writtenText,
					text: unit.text,
					reason: unit.reason,
				})
				.from(unit)
				.where(
					and(
						own,
						inArray(unit.state, [
							"approved",
							"published",
							"expired",
							"changes-requested",
							"withdrawn",
						]),
					),
				)
				.orderBy(desc(unit.updatedAt), desc(unit.id))
				.limit(limit),
		corrected: ({ task, language, limit }) =>
			query
				.select({ ...correctedFields, reasons: reasonsOf })
				.from(unit)
				.where(
					and(
						own,
						eq(unit.task, task),
						eq(unit.language, language),
						// As the index says it.
						sql`text <> written_text`,
						inArray(unit.state, ["approved", "published"]),
					),
				)
				.orderBy(desc(unit.updatedAt), desc(unit.id))
				.limit(limit),
		decidedAgainst: (limit) =>
			query
				.select({ ...fields, reasons: reasonsOf })
				.from(unit)
				.where(
					and(
						own,
						or(
							and(
								sql`text <> written_text`,
								inArray(unit.state, ["approved", "published"]),
							),
							and(
								inArray(unit.state, ["changes-requested", "withdrawn"]),
								isNotNull(unit.reason),
							),
						),
					),
				)
				.orderBy(desc(unit.updatedAt), desc(unit.id))
				.limit(limit),
		standing: (now, limit) =>
			query
				.select({
					id: unit.id,
					text: unit.text,
					language: unit.language,
					product: unit.product,
				})
				.from(unit)
				.where(
					and(
						own,
						inArray(unit.state, ["approved", "published"]),
						or(isNull(unit.expiresAt), gt(unit.expiresAt, now)),
						// Made by rule for machines, not copy.
						ne(unit.channel, "structured-data"),
					),
				)
				.orderBy(desc(unit.updatedAt), desc(unit.id))
				.limit(limit),
		async flagged(limit) {
			const rows = await query
				.select({
					flag: {
						number: unitComment.number,
						kind: unitComment.kind,
						voice: unitComment.voice,
						text: unitComment.text,
						by: unitComment.by,
						byEmail: sql<string>`coalesce(${member.email}, '')`.as("by_email"),
						at: unitComment.at,
					},
					unit: fields,
				})
				.from(unitComment)
				.innerJoin(
					unit,
					and(
						eq(unit.workspaceId, unitComment.workspaceId),
						eq(unit.id, unitComment.unitId),
					),
				)
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
						eq(unitComment.kind, "flag"),
					),
				)
				.orderBy(desc(unitComment.at), desc(unitComment.number))
				.limit(mostFlags);
			return groupFlags(rows).slice(0, limit);
		},
	};
}

function groupFlags<U extends { id: string }>(
	rows: readonly { flag: UnitComment; unit: U }[],
): (U & { flags: UnitComment[] })[] {
	const byUnit = new Map<string, U & { flags: UnitComment[] }>();
	for (const row of rows) {
		const known = byUnit.get(row.unit.id);
		if (known) known.flags.push(row.flag);
		else byUnit.set(row.unit.id, { ...row.unit, flags: [row.flag] });
	}
	return [...byUnit.values()];
}

/** Approved or published texts past their day, in every workspace. */
export function overdueUnits(
	{ query }: Database,
	now: number,
	limit: number,
): ReturnType<OverdueUnits["overdueUnits"]> {
	return query
		.select({
			workspaceId: unit.workspaceId,
			unitId: unit.id,
			version: unit.version,
		})
		.from(unit)
		.where(
			and(
				inArray(unit.state, ["approved", "published"]),
				lte(unit.expiresAt, now),
			),
		)
		.orderBy(asc(unit.expiresAt), asc(unit.id))
		.limit(limit);
}
