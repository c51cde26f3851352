import "./copy-settings.css";
import { includesRole } from "@lotse/shared/contract/access.ts";
import {
	getTokenMeter,
	getWritingSettings,
} from "@lotse/shared/contract/writing.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { copySettingsMessages } from "../../messages/copy-settings.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { SettingsForm } from "./settings-form.tsx";
import { Spending } from "./spending.tsx";

const nothing = {};

/** What language models may use, what they used and cost, and what happens to a text a guard objects to. */
export function CopySettingsPage() {
	const text = useMessages(copySettingsMessages);
	const { session } = useSession();
	const meter = useCall(getTokenMeter, nothing);
	const settings = useCall(getWritingSettings, nothing);
	const mayEdit = includesRole(session.member.role, "admin");
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			{mayEdit ? null : <p className="lo-quiet">{text.adminOnly}</p>}
			<ShowLoaded loaded={meter.loaded} reload={meter.reload}>
				{(found) => (
					<>
						<Spending meter={found} />
						<ShowLoaded loaded={settings.loaded} reload={settings.reload}>
							{(saved) => (
								<SettingsForm
									saved={saved}
									models={found.models}
									mayEdit={mayEdit}
									onSaved={meter.reload}
								/>
							)}
						</ShowLoaded>
					</>
				)}
			</ShowLoaded>
		</>
	);
}
