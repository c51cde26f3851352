import type { AdAccount } from "@lotse/shared/contract/ads-accounts.ts";
import type { OutgoingConversion } from "@lotse/shared/profile/events/conversion-of.ts";
import type {
	ConversionSink,
	EventDestination,
	EventWorld,
} from "../../ports/events-store.ts";
import type { AdPlatform, Ports } from "../../ports.ts";
import { openAdPlatform } from "../ads/open-ad-platform.ts";

const dayMs = 86_400_000;

/** Opens where a destination's conversions go, with its own key. */
export async function openConversionSink(
	ports: Ports,
	workspaceId: string,
	destination: EventDestination,
): ReturnType<EventWorld["openSink"]> {
	const { kind, account, target, sealed } = destination;
	if (kind === "meta") {
		const accessToken = sealed && (await ports.secrets.open(sealed));
		if (!accessToken) return { ok: false, code: "key-lost" };
		return {
			ok: true,
			sink: ports.metaConversions.open({
				datasetId: account,
				accessToken,
				testEventCode: target,
			}),
		};
	}
	const opened = await openAdPlatform(ports, workspaceId, account);
	return opened.ok
		? { ok: true, sink: googleSink(opened.platform, opened.account, target) }
		: { ok: false, code: "not-connected" };
}

/** Google's Data Manager through the connection of the ad account: the order number is Google's key, so each counts once there. */
function googleSink(
	platform: AdPlatform,
	account: AdAccount,
	conversionActionId: string,
): ConversionSink {
	return {
		mostEvents: platform.mostConversions,
		oldestMs: 90 * dayMs,
		needsValue: true,
		canMatch: ({ clicks, user }) =>
			(clicks.gclid ?? clicks.gbraid ?? clicks.wbraid ?? user.emailSha256) !==
			undefined,
		async send(events) {
			const answer = await platform.reportConversions(account, {
				conversionActionId,
				events: events.map(toConversion),
				isDryRun: false,
			});
			if (answer.ok) return answer;
			const { isUncertain, code } = answer.failure;
			const isFinal =
				!isUncertain &&
				/INVALID|MISSING|REQUIRED|EVENT|TIME|VALUE|FORMAT|NOT_FOUND/.test(code);
			return { ...answer, isFinal };
		},
	};
}

function toConversion(event: OutgoingConversion) {
	if (event.value === null)
		throw new TypeError("a conversion without a value reached Google");
	const { gclid, gbraid, wbraid } = event.clicks;
	return {
		transactionId: event.transactionId.slice(0, 64),
		at: event.at,
		value: event.value,
		gclid,
		gbraid,
		wbraid,
		emailSha256: event.user.emailSha256,
		adUserData: "granted",
		adPersonalization: event.isPersonalised ? "granted" : "denied",
	} as const;
}
