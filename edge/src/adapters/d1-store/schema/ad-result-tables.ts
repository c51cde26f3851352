import type { OwnCalibration } from "@lotse/shared/language/headline/calibration/calibrate-results.ts";
import type { HeadlineLayerState } from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import {
	integer,
	primaryKey,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import { jsonColumn } from "./json-column.ts";

/** What texts did in the workspace's ad accounts, and what the headline score learnt from it. Spans without days hold "". */
export const adResult = sqliteTable(
	"ad_result",
	{
		workspaceId: text("workspace_id").notNull(),
		campaign: text("campaign").notNull(),
		adGroup: text("ad_group").notNull(),
		assetType: text("asset_type").notNull(),
		text: text("text").notNull(),
		from: text("from_day").notNull(),
		to: text("to_day").notNull(),
		impressions: integer("impressions").notNull(),
		clicks: integer("clicks").notNull(),
	},
	(table) => [
		primaryKey({
			columns: [
				table.workspaceId,
				table.campaign,
				table.adGroup,
				table.assetType,
				table.text,
				table.from,
				table.to,
			],
		}),
	],
);

/** One row a change of the results; the newest counts, a few older ones stay to be compared with. */
export const headlineLayer = sqliteTable(
	"headline_layer",
	{
		workspaceId: text("workspace_id").notNull(),
		number: integer("number").notNull(),
		learntAt: integer("learnt_at").notNull(),
		calibration: jsonColumn<OwnCalibration>("calibration"),
		layer: jsonColumn<HeadlineLayerState>("layer"),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.number] })],
);
