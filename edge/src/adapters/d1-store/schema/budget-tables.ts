import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { MmmBacktest } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { MmmSpec } from "@lotse/shared/causal/mmm/mmm-spec.ts";
import type {
	ModelSummary,
	SimulatedTruth,
} from "@lotse/shared/contract/budget.ts";
import type { Job, JobState } from "@lotse/shared/contract/jobs.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import {
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import type { StoredJob } from "../../../ports.ts";
import { jsonColumn } from "./json-column.ts";

/** Weekly data, the jobs that fit it, and the models they made. Large columns stand last, so that lists do not read them. */
export const dataset = sqliteTable(
	"dataset",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		name: text("name").notNull(),
		weeks: integer("weeks").notNull(),
		from: text("from_day").notNull(),
		to: text("to_day").notNull(),
		channels: jsonColumn<string[]>("channels").notNull(),
		createdAt: integer("created_at").notNull(),
		spec: jsonColumn<MmmSpec>("spec").notNull(),
		truth: jsonColumn<SimulatedTruth>("truth"),
		csv: text("csv").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("dataset_newest").on(table.workspaceId, table.createdAt),
	],
);

export const job = sqliteTable(
	"job",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		kind: text("kind").$type<Job["kind"]>().notNull(),
		state: text("state").$type<JobState>().notNull(),
		attempt: integer("attempt").notNull(),
		progress: real("progress").notNull(),
		stage: text("stage").notNull(),
		subject: text("subject").notNull(),
		result: text("result"),
		reason: text("reason"),
		options: jsonColumn<StoredJob["options"]>("options").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("job_newest").on(table.workspaceId, table.createdAt),
		index("job_state").on(table.state),
	],
);

export const model = sqliteTable(
	"model",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		datasetId: text("dataset_id").notNull(),
		jobId: text("job_id").notNull(),
		name: text("name").notNull(),
		version: text("version").notNull(),
		from: text("from_day").notNull(),
		to: text("to_day").notNull(),
		weeks: integer("weeks").notNull(),
		advice: text("advice").$type<ModelSummary["advice"]>().notNull(),
		headline: jsonColumn<Localised>("headline").notNull(),
		createdAt: integer("created_at").notNull(),
		backtest: jsonColumn<MmmBacktest>("backtest"),
		model: jsonColumn<MmmModel>("model").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("model_newest").on(table.workspaceId, table.createdAt),
	],
);
