import { checkStyleGuide } from "@lotse/shared/language/style-guide/check-style-guide.ts";
import { compileStyleGuide } from "@lotse/shared/language/style-guide/compile-style-guide.ts";
import type { GuidePolicy } from "@lotse/shared/language/style-guide/style-guide.ts";
import * as z from "zod/mini";
import type { Guide } from "./guide.ts";
import { readLayer } from "./read-layer.ts";
import { siteGuide } from "./site-guide.ts";

/** What `lotse/v1/guide` of this WordPress answers. */
const answer = z.object({
	connected: z.boolean(),
	guide: z.unknown(),
	layer: z.unknown(),
	fetchedAt: z.nullable(z.number()),
	isStale: z.boolean(),
});
/** A guide that was never saved: it has no name and decides nothing. */
const unwritten = z.object({ version: z.literal(0) });

/**
 * The guide in an answer of this WordPress: the workspace's rules and policy where there are some, else the site's own. The guide came
 * from outside and is checked whole; one that does not hold is not half used.
 */
export function readGuide(
	reply: unknown,
	policy: GuidePolicy,
	today: string,
): Guide {
	const parsed = answer.safeParse(reply);
	if (!parsed.success) return siteGuide("unreachable", policy, today);
	const { connected, guide, fetchedAt, isStale } = parsed.data;
	const layer = readLayer(parsed.data.layer);
	if (!connected) return siteGuide("unpaired", policy, today);
	if (unwritten.safeParse(guide).success)
		return { ...siteGuide("unwritten", policy, today), layer };
	const checked = checkStyleGuide(guide);
	if (!checked.ok || fetchedAt === null)
		return siteGuide("unreachable", policy, today);
	const { name, version } = checked.guide;
	return {
		source: { kind: "workspace", name, version, fetchedAt, isStale },
		rules: compileStyleGuide(checked.guide, { today }),
		policy: checked.guide.policy,
		layer,
	};
}
