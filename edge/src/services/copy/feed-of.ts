import type { WritingFeed } from "@lotse/shared/contract/writing.ts";
import type { StoredFeed } from "../../ports/writing-store.ts";

/** A feed job as people see it. */
export function feedOf({
	brief: _,
	attempt: __,
	...feed
}: StoredFeed): WritingFeed {
	return feed;
}
