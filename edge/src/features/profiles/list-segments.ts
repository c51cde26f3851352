import { listSegments } from "@lotse/shared/contract/segments.ts";
import { serve } from "../../serve.ts";
import { asSegment } from "../../services/profiles/as-segment.ts";

export const listSegmentsFeature = serve(listSegments)(
	async ({ workspace }) => ({
		ok: true,
		body: { segments: (await workspace.segments.list()).flatMap(asSegment) },
	}),
);
