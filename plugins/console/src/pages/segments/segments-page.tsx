import "./segments.css";
import { includesRole } from "@lotse/shared/contract/access.ts";
import { getFeatureSet } from "@lotse/shared/contract/features.ts";
import { listSegments } from "@lotse/shared/contract/segments.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { segmentsMessages } from "../../messages/segments.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { BuildSegment } from "./build-segment.tsx";
import { SegmentList } from "./segment-list.tsx";

const nothing = {};

/** A rule, its preview, and the segments that were kept. */
export function SegmentsPage() {
	const text = useMessages(segmentsMessages);
	const { session } = useSession();
	const { role } = session.member;
	const features = useCall(getFeatureSet, nothing);
	const segments = useCall(listSegments, nothing);
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<ShowLoaded loaded={features.loaded} reload={features.reload}>
				{({ set }) => (
					<>
						{includesRole(role, "editor") ? (
							<BuildSegment
								features={set.features.filter(({ unit }) => unit !== "vector")}
								onSaved={segments.reload}
							/>
						) : (
							<p className="lo-quiet">{text.mayNot}</p>
						)}
						<ShowLoaded loaded={segments.loaded} reload={segments.reload}>
							{(value) => (
								<SegmentList
									segments={value.segments}
									features={set.features}
									role={role}
									onChanged={segments.reload}
								/>
							)}
						</ShowLoaded>
					</>
				)}
			</ShowLoaded>
		</>
	);
}
