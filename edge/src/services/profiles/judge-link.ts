import {
	createIdentityGraph,
	type IdentityLink,
	type LinkVerdict,
} from "@lotse/shared/profile/identity/identity-graph.ts";

/** Whether a link may be made beside those that stand, by the same graph that the terminal uses. */
export function judgeLink(
	standing: readonly IdentityLink[],
	link: IdentityLink,
): LinkVerdict {
	const graph = createIdentityGraph();
	for (const one of standing) graph.link(one);
	return graph.link(link);
}
