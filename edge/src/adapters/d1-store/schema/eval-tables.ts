import type { EvalReport } from "@lotse/shared/language/evaluation/eval-report.ts";
import type { EvalSuite } from "@lotse/shared/language/evaluation/eval-suite.ts";
import {
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import { jsonColumn } from "./json-column.ts";

/** A workspace's own suites, and every run of any suite. */
export const evalSuite = sqliteTable(
	"eval_suite",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		suite: jsonColumn<EvalSuite>("suite").notNull(),
		savedBy: text("saved_by").notNull(),
		savedAt: integer("saved_at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.id] })],
);

export const evalRun = sqliteTable(
	"eval_run",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		suiteId: text("suite_id").notNull(),
		templateId: text("template_id").notNull(),
		templateVersion: integer("template_version").notNull(),
		model: text("model").notNull(),
		/** Whether the answers came from a file instead of a writer. */
		isRecorded: integer("is_recorded", { mode: "boolean" }).notNull(),
		cases: integer("cases").notNull(),
		passed: integer("passed").notNull(),
		/** Of the pass rate's interval; what go and no-go rest on. */
		lower: real("lower").notNull(),
		verdict: text("verdict").$type<EvalReport["verdict"]>().notNull(),
		report: jsonColumn<EvalReport>("report").notNull(),
		ranBy: text("ran_by").notNull(),
		at: integer("at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("eval_run_newest").on(table.workspaceId, table.at),
		index("eval_run_of_template").on(
			table.workspaceId,
			table.templateId,
			table.templateVersion,
		),
	],
);
