import {
	heldBackReasons,
	previewAudience,
} from "@lotse/shared/contract/audiences.ts";
import { tellParts } from "@lotse/shared/profile/segments/tell-parts.ts";
import { serve } from "../../serve.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";
import { planAudience } from "../../services/profiles/plan-audience.ts";

export const previewAudienceFeature = serve(previewAudience)(
	async ({ input, caller, workspace, ports, language }) => {
		const { workspaceId } = caller;
		const segment = await workspace.segments.get(input.segmentId);
		if (!segment) return { ok: false, code: "not-found" };
		const opened = await openAdPlatform(ports, workspaceId, input.customerId);
		if (!opened.ok)
			return { ok: false, code: opened.code, detail: opened.message[language] };
		const plan = await planAudience(ports, workspaceId, segment, input);
		const { chosen, added, removed, hindrance } = plan;
		const { minimum } = segment;
		const reachable = chosen.ok ? chosen.contacts.length : chosen.reached;
		const parts = heldBackReasons.map((reason) => chosen.heldBack[reason]);
		const matched = parts.reduce((sum, people) => sum + people, reachable);
		const isTold = (people: number) => people === 0 || people >= minimum;
		const [told = null, ...held] = tellParts([reachable, ...parts], minimum);
		return {
			ok: true,
			body: {
				matched: isTold(matched) ? matched : null,
				reachable: told,
				heldBack: heldBackReasons.map((reason, place) => ({
					reason,
					people: held[place] ?? null,
				})),
				minimum,
				added: isTold(added.length) ? added.length : null,
				removed: isTold(removed.length) ? removed.length : null,
				hindrance: hindrance?.[language] ?? null,
				isChange: added.length + removed.length > 0,
			},
		};
	},
);
