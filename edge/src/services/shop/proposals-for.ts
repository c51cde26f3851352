import type { ShopProposal } from "@lotse/shared/contract/shopify.ts";
import type { Caller, WorkspaceStore } from "../../ports.ts";

/** Texts on their way to a place, as the caller sees them. What replaces or translates the title is meant for it, all else for the description. */
export async function proposalsFor(
	workspace: WorkspaceStore,
	caller: Pick<Caller, "memberId">,
	title: string,
	locale: string | null,
): Promise<ShopProposal[]> {
	const [rows, about] = await Promise.all([
		workspace.shop.proposals(title.slice(0, 200), locale),
		workspace.workspace.get(),
	]);
	const mayApproveOwn = about?.selfApproval ?? false;
	return rows.flatMap(({ state, textBy, sourceText, ...row }) =>
		state === "published" || state === "expired" || state === "withdrawn"
			? []
			: [
					{
						...row,
						field: sourceText === title ? "title" : "description",
						state,
						needsOther: textBy === caller.memberId && !mayApproveOwn,
					},
				],
	);
}
