import type {
	RegisteredKind,
	RegisteredModel,
	RegistryStep,
} from "@lotse/shared/contract/registry.ts";
import type { ModelStage } from "@lotse/shared/learning/registry/model-stage.ts";
import {
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import type { RegisteredArtifact } from "../../../ports/registry-store.ts";
import { jsonColumn } from "./json-column.ts";

/** Orders of a shop, by customer. */
export const customerOrder = sqliteTable(
	"customer_order",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		customer: text("customer").notNull(),
		/** Days since 1970-01-01. */
		day: integer("day").notNull(),
		hour: integer("hour"),
		amountMicros: integer("amount_micros").notNull(),
		currency: text("currency").notNull(),
		costMicros: integer("cost_micros"),
		channel: text("channel"),
		mayContact: integer("may_contact", { mode: "boolean" }),
		importedAt: integer("imported_at").notNull(),
		coupon: text("coupon"),
		/** Whether goods went elsewhere than the bill; the addresses themselves are not kept. */
		isElsewhere: integer("is_elsewhere", { mode: "boolean" }),
		/** Whether it turned out to be fraud, where the shop says so. */
		isFraud: integer("is_fraud", { mode: "boolean" }),
		/** Groups the customer belongs to, such as country; models are checked for serving each as well. */
		segments: jsonColumn<{ [name: string]: string } | null>("segments"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("customer_order_day").on(table.workspaceId, table.day),
		index("customer_order_customer").on(
			table.workspaceId,
			table.customer,
			table.id,
		),
	],
);

/** What the list of models shows of one, beside its columns. */
export type RegisteredFacts = Omit<
	RegisteredModel,
	| "id"
	| "kind"
	| "stage"
	| "share"
	| "activation"
	| "mayAnswer"
	| "owner"
	| "trainedAt"
	| "reviewedAt"
>;

/** Models of customers, each with its stage. */
export const registeredModel = sqliteTable(
	"registered_model",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		kind: text("kind").$type<RegisteredKind>().notNull(),
		stage: text("stage").$type<ModelStage>().notNull(),
		share: real("share").notNull(),
		activation: integer("activation").notNull(),
		mayAnswer: integer("may_answer", { mode: "boolean" }).notNull(),
		owner: text("owner").notNull(),
		trainedAt: integer("trained_at").notNull(),
		reviewedAt: integer("reviewed_at").notNull(),
		facts: jsonColumn<RegisteredFacts>("facts").notNull(),
		artifact: jsonColumn<RegisteredArtifact>("artifact").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("registered_model_stage").on(table.stage, table.reviewedAt),
	],
);

/** Who moved which model where. */
export const registryStep = sqliteTable(
	"registry_step",
	{
		workspaceId: text("workspace_id").notNull(),
		number: integer("number").notNull(),
		kind: text("kind").$type<RegisteredKind>().notNull(),
		modelId: text("model_id").notNull(),
		to: text("to_stage").$type<RegistryStep["to"]>().notNull(),
		share: real("share").notNull(),
		actor: text("actor").notNull(),
		at: integer("at").notNull(),
		note: text("note").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.number] })],
);
