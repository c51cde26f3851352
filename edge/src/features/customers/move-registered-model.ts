import { moveRegisteredModel } from "@lotse/shared/contract/registry.ts";
import { serve } from "../../serve.ts";
import { describeMoveRefusal } from "../../services/customers/describe-move-refusal.ts";
import { moveRegistered } from "../../services/customers/move-registered.ts";

export const moveRegisteredModelFeature = serve(moveRegisteredModel)(
	async ({
		input: { modelId: id, to, share, note },
		caller,
		workspace,
		ports,
		language,
	}) => {
		const model = (await workspace.registry.list()).find(
			(one) => one.id === id,
		);
		if (model === undefined) return { ok: false, code: "not-found" };
		const moved = await moveRegistered(
			ports,
			caller.workspaceId,
			model.kind,
			to === "canary" ? { to, id, share } : { to, id },
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
