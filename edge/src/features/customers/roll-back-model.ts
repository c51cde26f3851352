import { rollBackModel } from "@lotse/shared/contract/registry.ts";
import { serve } from "../../serve.ts";
import { describeMoveRefusal } from "../../services/customers/describe-move-refusal.ts";
import { moveRegistered } from "../../services/customers/move-registered.ts";

export const rollBackModelFeature = serve(rollBackModel)(
	async ({ input: { kind, note }, caller, ports, language }) => {
		const moved = await moveRegistered(
			ports,
			caller.workspaceId,
			kind,
			{ to: "rollback" },
			{ actor: caller.memberId, note },
		);
		if (moved.ok) return { ok: true, body: { models: moved.models } };
		return moved.reason === "conflict"
			? { ok: false, code: "conflict" }
			: {
					ok: false,
					code: "unprocessable",
					detail: describeMoveRefusal[moved.reason][language],
				};
	},
);
