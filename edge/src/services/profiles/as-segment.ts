import {
	type Segment,
	segmentPurpose,
} from "@lotse/shared/contract/segments.ts";
import type { StoredSegment } from "../../ports/profiles-store.ts";

/** A stored segment as the contract gives it; none where its purpose is one no segment can have. */
export function asSegment(stored: StoredSegment): Segment[] {
	const purpose = segmentPurpose.safeParse(stored.purpose);
	return purpose.success ? [{ ...stored, purpose: purpose.data }] : [];
}
