import { copyChannels } from "@lotse/shared/language/copy-channel.ts";
import * as z from "zod/mini";
import { historyEntry } from "../history/history-entry.ts";

/* Compiling a check with `new Function` is what a page's security policy reports, even where it is caught. */
z.config({ jitless: true });

/**
 * Everything the parts of the extension say to each other, as schemas: a message that does not parse is dropped.
 * `zod/mini`, because the analysing script on the page carries this file too.
 */
const shortText = z.string().check(z.maxLength(500));
const fieldText = z.string().check(z.maxLength(200_000));
const localisedText = z.object({ de: shortText, en: shortText });

const channel = z.enum(
	Object.keys(copyChannels) as [keyof typeof copyChannels],
);

/** From the small script on a page to the background: a table is to be expected here that suggestions can stand beside. */
export const columnWanted = z.object({
	kind: z.literal("column-wanted"),
	/** Whether its script runs already and only wants suggestions that are not old. */
	isThere: z.boolean(),
});

/** From a panel to the page: what has become of the column? Answered with `columnState`. */
export const readColumn = z.object({ kind: z.literal("read-column") });

/** From the column's script to a panel, when asked and whenever it changes. */
export const columnState = z.object({
	kind: z.literal("column-state"),
	state: z.enum(["shown", "unrecognised", "elsewhere", "paused"]),
	/** Campaigns in view. */
	campaigns: z.int(),
	/** The account's number where the page shows it. */
	customerId: z.nullable(shortText),
});
export type ColumnState = z.infer<typeof columnState>;

/** From the small script on a page to the background: a text field has the focus, load the analysing script here. */
export const deskWanted = z.object({ kind: z.literal("desk-wanted") });

/** From the analysing script to the background: a text too long to be judged in the page. */
export const textToJudge = z.object({
	kind: z.literal("judge-text"),
	text: fieldText,
	channel,
	today: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

/** From the analysing script to the background: the user left a field; kept only if they want texts remembered. */
export const fieldLeft = z.object({
	kind: z.literal("field-left"),
	entry: historyEntry,
});

/** From the analysing script to an open panel: I am here, connect. */
export const deskReady = z.object({ kind: z.literal("desk-ready") });

/** From the background to a panel: the user clicked the button on this tab. */
export const toolbarClicked = z.object({ kind: z.literal("toolbar-clicked") });

/** From the background to a page: the keyboard command. */
export const reviewField = z.object({ kind: z.literal("review-field") });

/** From a panel to the background. */
export const panelRequest = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("start-pairing"),
		consoleUrl: z.string().check(z.maxLength(300)),
	}),
	z.object({
		kind: z.literal("redeem-pairing"),
		code: z.string().check(z.maxLength(40)),
	}),
	z.object({ kind: z.literal("read-connection") }),
	z.object({ kind: z.literal("disconnect") }),
	z.object({ kind: z.literal("sync-knowledge") }),
	z.object({ kind: z.literal("sync-suggestions"), isForced: z.boolean() }),
	z.object({
		kind: z.literal("add-site"),
		origin: shortText,
		tabId: z.optional(z.int()),
	}),
	z.object({ kind: z.literal("remove-site"), origin: shortText }),
	z.object({ kind: z.literal("list-approved") }),
	z.object({
		kind: z.literal("record-insertion"),
		unitId: shortText,
		version: z.int(),
		host: shortText,
	}),
]);
export type PanelRequest = z.infer<typeof panelRequest>;

/** From the page to the panel, over the port `panelPort`. */
export const pageNote = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("field"),
		fieldId: shortText,
		text: fieldText,
		channel,
		label: shortText,
		fieldKind: localisedText,
		host: shortText,
		fieldKey: shortText,
		canUndo: z.boolean(),
	}),
	z.object({ kind: z.literal("no-field") }),
	z.object({
		kind: z.literal("written"),
		fieldId: shortText,
		outcome: z.enum(["applied", "undone", "changed", "gone", "refused"]),
	}),
]);
export type PageNote = z.infer<typeof pageNote>;
export type FieldNote = Extract<PageNote, { kind: "field" }>;
export type WriteOutcome = Extract<PageNote, { kind: "written" }>["outcome"];

/** From the panel to the page, over the same port. */
export const panelOrder = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("apply"),
		fieldId: shortText,
		/** The text the panel judged; nothing is written when it is another by now. */
		text: fieldText,
		start: z.int(),
		end: z.int(),
		suggestion: z.string().check(z.maxLength(2_000)),
	}),
	z.object({ kind: z.literal("undo"), fieldId: shortText }),
]);
export type PanelOrder = z.infer<typeof panelOrder>;

export const panelPort = "lotse-panel";
