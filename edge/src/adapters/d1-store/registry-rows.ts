import type { RegisteredModel } from "@lotse/shared/contract/registry.ts";
import {
	and,
	asc,
	count,
	desc,
	eq,
	getTableColumns,
	lt,
	sql,
} from "drizzle-orm";
import type { DueReviews, RegistryStore } from "../../ports/registry-store.ts";
import type { Database } from "./database.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import {
	customerOrder,
	registeredModel,
	registryStep,
} from "./schema/registry-tables.ts";

const mostModels = 100;

const {
	workspaceId: _model,
	artifact: _artifact,
	...modelFields
} = getTableColumns(registeredModel);
const { workspaceId: _step, ...stepFields } = getTableColumns(registryStep);

/** A shop's orders, and the models that learnt from them. */
export function registryRows(
	{ query, write }: Database,
	workspaceId: string,
): RegistryStore {
	const orders = eq(customerOrder.workspaceId, workspaceId);
	const models = eq(registeredModel.workspaceId, workspaceId);
	const modelOf = (id: string) => and(models, eq(registeredModel.id, id));
	return {
		customerOrders: {
			async count() {
				const row = await query
					.select({ orders: count() })
					.from(customerOrder)
					.where(orders)
					.get();
				return row?.orders ?? 0;
			},
			upsertMany: (list, at) =>
				write(
					...rowsFromJson(
						customerOrder,
						list.map((order) => ({ ...order, workspaceId, importedAt: at })),
					).map((select) =>
						query
							.insert(customerOrder)
							.select(select)
							.onConflictDoUpdate({
								target: [customerOrder.workspaceId, customerOrder.id],
								set: {
									customer: sql`excluded.customer`,
									day: sql`excluded.day`,
									hour: sql`excluded.hour`,
									amountMicros: sql`excluded.amount_micros`,
									currency: sql`excluded.currency`,
									costMicros: sql`excluded.cost_micros`,
									channel: sql`excluded.channel`,
									mayContact: sql`excluded.may_contact`,
									coupon: sql`excluded.coupon`,
									isElsewhere: sql`excluded.is_elsewhere`,
									isFraud: sql`excluded.is_fraud`,
									segments: sql`excluded.segments`,
									importedAt: sql`excluded.imported_at`,
								},
							}),
					),
				),
			clear: () => write(query.delete(customerOrder).where(orders)),
		},
		registry: {
			async list() {
				const rows = await query
					.select(modelFields)
					.from(registeredModel)
					.where(models)
					.orderBy(desc(registeredModel.trainedAt), asc(registeredModel.id))
					.limit(mostModels);
				return rows.map(infoOf);
			},
			async get(id) {
				const row = await query
					.select({ ...modelFields, artifact: registeredModel.artifact })
					.from(registeredModel)
					.where(modelOf(id))
					.get();
				if (row === undefined) return null;
				const { artifact, ...info } = row;
				return { ...infoOf(info), artifact };
			},
			add: ({
				id,
				kind,
				stage,
				share,
				activation,
				mayAnswer,
				owner,
				trainedAt,
				reviewedAt,
				artifact,
				...facts
			}) =>
				write(
					query.insert(registeredModel).values({
						workspaceId,
						id,
						kind,
						stage,
						share,
						activation,
						mayAnswer,
						owner,
						trainedAt,
						reviewedAt,
						artifact,
						facts,
					}),
				),
			setStage: (id, { stage, share, activation }) =>
				write(
					query
						.update(registeredModel)
						.set({ stage, share, activation })
						.where(modelOf(id)),
				),
			setReviewed: (id, reviewedAt) =>
				write(
					query.update(registeredModel).set({ reviewedAt }).where(modelOf(id)),
				),
			steps: (limit) =>
				query
					.select(stepFields)
					.from(registryStep)
					.where(eq(registryStep.workspaceId, workspaceId))
					.orderBy(desc(registryStep.number))
					.limit(limit),
			addStep: (step) =>
				write(query.insert(registryStep).values({ workspaceId, ...step })),
		},
	};
}

function infoOf({
	facts,
	...row
}: Omit<
	typeof registeredModel.$inferSelect,
	"workspaceId" | "artifact"
>): RegisteredModel {
	return { ...row, ...facts };
}

/** Active models of every workspace that wait for a review. */
export function dueReviews({ query }: Database): DueReviews {
	return (reviewedBefore, limit) =>
		query
			.select({
				workspaceId: registeredModel.workspaceId,
				id: registeredModel.id,
				kind: registeredModel.kind,
			})
			.from(registeredModel)
			.where(
				and(
					eq(registeredModel.stage, "active"),
					lt(registeredModel.reviewedAt, reviewedBefore),
				),
			)
			.orderBy(asc(registeredModel.reviewedAt))
			.limit(limit);
}
