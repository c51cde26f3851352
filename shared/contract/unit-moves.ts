import * as z from "zod";
import { memberId, note, unitId } from "./fields.ts";
import { localised } from "./localised.ts";
import { route } from "./route.ts";
import {
	unit,
	unitActions,
	unitBounds,
	unitComment,
	unitStates,
} from "./units.ts";

/** Most texts moved at once. */
const mostMoved = 200;

/** Why a text was not moved, and what to do about it. */
export const unitProblem = z.object({
	code: z.enum([
		"not-found",
		/** Somebody was faster; the message says who did what. */
		"conflict",
		"own-text",
		"role-too-low",
		"wrong-state",
		"reason-missing",
		/** A rule of today forbids the text. */
		"rules",
		"expired",
		"too-many-steps",
		/** Of an export: its set lacks headlines or descriptions, the ad is full, the words stand in it already, it is no part of a search ad. */
		"too-few",
		"too-many",
		"repeated",
		"other-channel",
	]),
	message: localised,
	/** What each rule says and what to do, where rules stand against it. */
	hindrances: z.array(z.object({ message: localised, fix: localised })).max(20),
});
export type UnitProblem = z.infer<typeof unitProblem>;

/** What became of one text; state and version as they are now, null where there is no such text. */
export const unitOutcome = z.object({
	unitId,
	problem: unitProblem.nullable(),
	state: z.enum(unitStates).nullable(),
	version: z.int().min(1).nullable(),
});
export type UnitOutcome = z.infer<typeof unitOutcome>;

/** A text, and the version of it the person saw. */
export const seenUnit = z.object({ unitId, version: z.int().min(1) });
export type SeenUnit = z.infer<typeof seenUnit>;

export const moveUnits = route({
	id: "moveUnits",
	method: "POST",
	path: "/v1/units/moves",
	summary:
		"Submit, approve, request changes, reject or withdraw up to 200 texts; each succeeds or is refused by itself. People only",
	access: { role: "editor", scope: null },
	input: z.object({
		units: z.array(seenUnit).min(1).max(mostMoved),
		action: z.enum(unitActions).exclude(["revise"]),
		/** Needed to request changes or reject. */
		reason: note.default(""),
	}),
	reply: z.object({ outcomes: z.array(unitOutcome).max(mostMoved) }),
});

export const reviseUnit = route({
	id: "reviseUnit",
	method: "PUT",
	path: "/v1/units/:unitId/text",
	summary:
		"Change the words; they are checked anew, an approval lapses, and citations of what was changed go. People only",
	access: { role: "editor", scope: null },
	input: z.object({
		unitId,
		version: z.int().min(1),
		text: z.string().trim().min(1).max(unitBounds.text),
	}),
	reply: unit,
	errors: ["not-found", "conflict", "unprocessable"],
	bodyBytes: 200_000,
});

export const commentOnUnit = route({
	id: "commentOnUnit",
	method: "POST",
	path: "/v1/units/:unitId/comments",
	summary:
		"Say something about a text, or flag it; flags become eval cases. Possible in every state",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		unitId,
		kind: unitComment.shape.kind.default("comment"),
		voice: unitComment.shape.voice.default("editor"),
		text: z.string().trim().min(1).max(2_000),
	}),
	reply: unit,
	status: 201,
	errors: ["not-found", "unprocessable"],
});

export const assignUnits = route({
	id: "assignUnits",
	method: "POST",
	path: "/v1/units/assignments",
	summary: "Give texts to a member to look at, or to nobody",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		unitIds: z.array(unitId).min(1).max(mostMoved),
		assignee: memberId.nullable(),
	}),
	reply: z.object({ assigned: z.int().min(0) }),
	errors: ["unprocessable"],
});
