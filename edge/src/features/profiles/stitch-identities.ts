import {
	type IdentityRefusal,
	stitchIdentities,
} from "@lotse/shared/contract/profiles.ts";
import { createIdentityGraph } from "@lotse/shared/profile/identity/identity-graph.ts";
import type { StoredIdentityLink } from "../../ports/profiles-store.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { createId } from "../../services/create-id.ts";
import { describeRefusal } from "../../services/profiles/describe-refusal.ts";

const mostPairs = 500;
const mostTold = 100;

export const stitchIdentitiesFeature = serve(stitchIdentities)(
	async ({ caller, workspace, ports }) => {
		const { identities } = workspace;
		const pairs = await identities.seenTogether(mostPairs + 1);
		const now = ports.clock.now();
		const wanted = pairs.slice(0, mostPairs).map(
			({ device, login, at }): StoredIdentityLink => ({
				id: createId(ports.random, "idl"),
				a: { kind: "device", value: device },
				b: { kind: "login", value: login },
				reason: "login",
				at,
				madeBy: "system",
				undoneAt: null,
				undoneBy: null,
			}),
		);
		const graph = createIdentityGraph();
		const ends = wanted.flatMap(({ a, b }) => [a, b]);
		const standing = ends.length === 0 ? [] : await identities.linksOf(ends);
		for (const link of standing) graph.link(link);
		const refused: IdentityRefusal[] = [];
		const made: StoredIdentityLink[] = [];
		let linked = 0;
		for (const link of wanted) {
			const verdict = graph.link(link);
			if (verdict.ok) {
				linked += 1;
				made.push(link);
				continue;
			}
			const { reason, identifier, members } = verdict;
			refused.push(describeRefusal(reason, identifier, members));
			// Kept as taken back, so that it is not tried again with every call.
			made.push({ ...link, undoneAt: now, undoneBy: "system" });
		}
		if (made.length > 0) {
			const done = await commitWithAudit(
				ports,
				caller.workspaceId,
				{
					actor: caller.memberId,
					action: "identity.stitch",
					subject: caller.workspaceId,
					detail: { linked, refused: refused.length },
				},
				[identities.add(made)],
			);
			if (!done.ok) return { ok: false, code: "conflict" };
		}
		return {
			ok: true,
			body: {
				linked,
				refused: refused.slice(0, mostTold),
				hasMore: pairs.length > mostPairs,
			},
		};
	},
);
