import "./segments.css";
import { includesRole } from "@lotse/shared/contract/access.ts";
import { listAudienceDeliveries } from "@lotse/shared/contract/audiences.ts";
import { getFeatureSet } from "@lotse/shared/contract/features.ts";
import { listSegments } from "@lotse/shared/contract/segments.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { segmentsMessages } from "../../messages/segments.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { BuildSegment } from "./build-segment.tsx";
import { DeliveryList } from "./delivery-list.tsx";
import { SegmentList } from "./segment-list.tsx";
import { SendToList } from "./send-to-list.tsx";

const nothing = {};

/** A rule, its preview, and the segments that were kept. */
export function SegmentsPage() {
	const text = useMessages(segmentsMessages);
	const { session } = useSession();
	const { role } = session.member;
	const features = useCall(getFeatureSet, nothing);
	const segments = useCall(listSegments, nothing);
	const sent = useCall(listAudienceDeliveries, nothing);
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
								<>
									<SegmentList
										segments={value.segments}
										features={set.features}
										role={role}
										onChanged={segments.reload}
									/>
									{includesRole(role, "editor") ? (
										<SendToList
											segments={value.segments}
											onProposed={sent.reload}
										/>
									) : null}
								</>
							)}
						</ShowLoaded>
						<ShowLoaded loaded={sent.loaded} reload={sent.reload}>
							{({ deliveries }) => (
								<DeliveryList deliveries={deliveries} onChanged={sent.reload} />
							)}
						</ShowLoaded>
					</>
				)}
			</ShowLoaded>
		</>
	);
}
