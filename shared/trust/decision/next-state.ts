/** States a decision can be in; `decisionStates` in the contract lists the same. */
export type State =
	| "draft"
	| "in-review"
	| "changes-requested"
	| "approved"
	| "rejected"
	| "applied"
	| "reverted"
	| "measured"
	| "withdrawn";

export type Action =
	| "submit"
	| "approve"
	| "request-changes"
	| "reject"
	| "apply"
	| "revert"
	| "measure"
	| "withdraw";

type Arrow = {
	readonly from: readonly State[];
	readonly to: State;
	/** The least role that may walk it. */
	readonly role: "editor" | "approver";
};

/** Every way a decision can move. What is not here cannot happen. */
export const arrows: { readonly [action in Action]: Arrow } = {
	submit: {
		from: ["draft", "changes-requested"],
		to: "in-review",
		role: "editor",
	},
	approve: { from: ["in-review"], to: "approved", role: "approver" },
	"request-changes": {
		from: ["in-review"],
		to: "changes-requested",
		role: "approver",
	},
	reject: { from: ["in-review"], to: "rejected", role: "approver" },
	apply: { from: ["approved"], to: "applied", role: "editor" },
	revert: { from: ["applied"], to: "reverted", role: "editor" },
	measure: { from: ["applied", "reverted"], to: "measured", role: "editor" },
	withdraw: {
		from: ["draft", "in-review", "changes-requested", "approved"],
		to: "withdrawn",
		role: "editor",
	},
};

const rank = { viewer: 0, editor: 1, approver: 2, admin: 3 } as const;

export type Move =
	| { readonly ok: true; readonly to: State }
	| {
			readonly ok: false;
			readonly reason: "wrong-state" | "role-too-low" | "own-proposal";
	  };

/**
 * Where an action takes a decision, or why it may not.
 *
 * Whoever proposed a decision may not approve it unless the workspace allows self-approval: the second pair of eyes is the
 * point of the gate. Asking for changes to or rejecting an own proposal stays possible, since neither lets anything through.
 *
 * @example nextState({ state: "in-review", action: "approve", role: "approver", isOwn: true, selfApproval: false })
 * // { ok: false, reason: "own-proposal" }
 */
export function nextState(move: {
	state: State;
	action: Action;
	role: keyof typeof rank;
	/** Whether the actor proposed this decision. */
	isOwn: boolean;
	selfApproval: boolean;
}): Move {
	const arrow = arrows[move.action];
	if (!arrow.from.includes(move.state))
		return { ok: false, reason: "wrong-state" };
	if (rank[move.role] < rank[arrow.role])
		return { ok: false, reason: "role-too-low" };
	if (move.action === "approve" && move.isOwn && !move.selfApproval)
		return { ok: false, reason: "own-proposal" };
	return { ok: true, to: arrow.to };
}
