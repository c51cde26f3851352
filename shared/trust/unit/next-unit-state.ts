/** States a written text can be in; `unitStates` in the contract lists the same. */
export type UnitState =
	| "draft"
	| "checked"
	| "in-review"
	| "changes-requested"
	| "approved"
	| "published"
	| "expired"
	| "withdrawn";

/** The first six are done by people, the rest by the service on their behalf. */
export type UnitMove =
	| "revise"
	| "submit"
	| "approve"
	| "request-changes"
	| "reject"
	| "withdraw"
	| "publish"
	| "take-back"
	| "expire";

type Arrow = {
	readonly from: readonly UnitState[];
	readonly to: UnitState;
	/** The least role that may walk it. */
	readonly role: "editor" | "approver";
	/** Whether it needs a reason in words. */
	readonly needsReason: boolean;
};

const open = ["draft", "checked", "in-review", "changes-requested"] as const;

/** Every way a text can move. What is not here cannot happen; only `approve` leads to `approved`, and only from there to `published`. */
export const unitArrows: { readonly [move in UnitMove]: Arrow } = {
	/** A changed text is looked at anew, whoever approved the old one. */
	revise: {
		from: [...open, "approved", "expired"],
		to: "checked",
		role: "editor",
		needsReason: false,
	},
	submit: {
		from: ["checked", "changes-requested", "expired"],
		to: "in-review",
		role: "editor",
		needsReason: false,
	},
	approve: {
		from: ["in-review"],
		to: "approved",
		role: "approver",
		needsReason: false,
	},
	"request-changes": {
		from: ["in-review"],
		to: "changes-requested",
		role: "approver",
		needsReason: true,
	},
	reject: {
		from: ["in-review", "changes-requested"],
		to: "withdrawn",
		role: "approver",
		needsReason: true,
	},
	withdraw: {
		from: [...open, "approved", "expired"],
		to: "withdrawn",
		role: "editor",
		needsReason: false,
	},
	/** More than once: a text may stand in several places. */
	publish: {
		from: ["approved", "published"],
		to: "published",
		role: "editor",
		needsReason: false,
	},
	/** Out of every place it stood in. */
	"take-back": {
		from: ["published"],
		to: "withdrawn",
		role: "editor",
		needsReason: false,
	},
	/** Its day has passed, or a rule of today forbids what was approved. */
	expire: {
		from: ["approved", "published"],
		to: "expired",
		role: "editor",
		needsReason: true,
	},
};

const rank = { viewer: 0, editor: 1, approver: 2, admin: 3 } as const;

export type UnitMoveResult =
	| { readonly ok: true; readonly to: UnitState }
	| {
			readonly ok: false;
			readonly reason:
				| "wrong-state"
				| "role-too-low"
				| "own-text"
				| "reason-missing";
	  };

/**
 * Where a move takes a text, or why it may not.
 *
 * Whoever started a text or last revised it may not approve it unless the workspace allows self-approval: the second pair of eyes is the
 * point of the gate. Asking for changes to or rejecting an own text stays possible, since neither lets anything through.
 *
 * @example nextUnitState({ state: "in-review", move: "approve", role: "approver", isOwn: true, selfApproval: false, reason: "" })
 * // { ok: false, reason: "own-text" }
 */
export function nextUnitState(asked: {
	state: UnitState;
	move: UnitMove;
	role: keyof typeof rank;
	/** Whether the actor started this text or revised it last. */
	isOwn: boolean;
	selfApproval: boolean;
	/** In words; empty for none. */
	reason: string;
}): UnitMoveResult {
	const arrow = unitArrows[asked.move];
	if (!arrow.from.includes(asked.state))
		return { ok: false, reason: "wrong-state" };
	if (rank[asked.role] < rank[arrow.role])
		return { ok: false, reason: "role-too-low" };
	if (asked.move === "approve" && asked.isOwn && !asked.selfApproval)
		return { ok: false, reason: "own-text" };
	if (arrow.needsReason && asked.reason.trim() === "")
		return { ok: false, reason: "reason-missing" };
	return { ok: true, to: arrow.to };
}
