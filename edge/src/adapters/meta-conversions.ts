import type { OutgoingConversion } from "@lotse/shared/profile/events/conversion-of.ts";
import * as z from "zod";
import type { ConversionSink, MetaConversions } from "../ports/events-store.ts";

/** Versions of the Marketing API end after about a year: https://developers.facebook.com/docs/graph-api/changelog/versions */
const apiVersion = "v25.0";
const dayMs = 86_400_000;

/** The names Meta optimises for; any other name goes as it is, as a custom event. */
const standardNames: { readonly [name: string]: string } = {
	page_view: "PageView",
	view_item: "ViewContent",
	add_to_cart: "AddToCart",
	begin_checkout: "InitiateCheckout",
	purchase: "Purchase",
	generate_lead: "Lead",
	sign_up: "CompleteRegistration",
};

const taken = z.object({
	events_received: z.int().min(0),
	fbtrace_id: z.string().max(120).optional(),
});
const refused = z.object({
	error: z.object({
		message: z.string(),
		code: z.int(),
		error_subcode: z.int().optional(),
		is_transient: z.boolean().optional(),
		error_user_msg: z.string().optional(),
		fbtrace_id: z.string().max(120).optional(),
	}),
});
/** Graph API: 1 and 2 unknown or temporarily down, 4, 17, 32, 613 and 80000s too many calls. */
const passing = new Set([1, 2, 4, 17, 32, 341, 613, 80_004]);

/**
 * The Conversions API of Meta (server events of a dataset). The message id goes as `event_id`: an event the page's own pixel sends under the
 * same id and name within 48 hours counts once. Consent was settled before; where the person did not agree to advertising of their own,
 * `opt_out` says so. Source: developers.facebook.com/docs/marketing-api/conversions-api/parameters.
 */
export function metaConversions(world: {
	readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
	/** Other than Meta's in tests. */
	readonly baseUrl?: string;
}): MetaConversions {
	const { fetch, baseUrl = "https://graph.facebook.com" } = world;
	return {
		open: ({ datasetId, accessToken, testEventCode }) => ({
			mostEvents: 1_000,
			oldestMs: 7 * dayMs,
			needsValue: false,
			canMatch: ({ clicks, user }) =>
				(clicks.fbc ?? clicks.fbp ?? user.emailSha256 ?? user.phoneSha256) !==
				undefined,
			async send(events) {
				let response: Response;
				let body: unknown;
				try {
					response = await fetch(
						`${baseUrl}/${apiVersion}/${encodeURIComponent(datasetId)}/events`,
						{
							method: "POST",
							// In the header, where no log of addresses keeps it.
							headers: {
								"content-type": "application/json",
								authorization: `Bearer ${accessToken}`,
							},
							body: JSON.stringify({
								data: events.map(toServerEvent),
								...(testEventCode === ""
									? {}
									: { test_event_code: testEventCode }),
							}),
						},
					);
					body = await response.json();
				} catch {
					return failed("unreachable", unreachable, { isUncertain: true });
				}
				const answer = taken.safeParse(body);
				if (response.ok && answer.success)
					return answer.data.events_received === events.length
						? { ok: true, requestId: answer.data.fbtrace_id ?? null }
						: failed("PARTLY_RECEIVED", notUnderstood, { isUncertain: true });
				return refusalOf(response, body);
			},
		}),
	};
}

function toServerEvent(event: OutgoingConversion) {
	const { emailSha256, phoneSha256, userAgent } = event.user;
	const { fbc, fbp } = event.clicks;
	return {
		event_name: standardNames[event.name] ?? event.name,
		event_time: Math.floor(event.at / 1_000),
		event_id: event.messageId,
		action_source: "website",
		...(event.url === null ? {} : { event_source_url: event.url }),
		opt_out: !event.isPersonalised,
		user_data: {
			...(emailSha256 === undefined ? {} : { em: [emailSha256] }),
			...(phoneSha256 === undefined ? {} : { ph: [phoneSha256] }),
			...(userAgent === undefined ? {} : { client_user_agent: userAgent }),
			...(fbc === undefined ? {} : { fbc }),
			...(fbp === undefined ? {} : { fbp }),
		},
		custom_data: {
			order_id: event.transactionId,
			...(event.value === null
				? {}
				: {
						value: event.value.amountMicros / 1_000_000,
						currency: event.value.currency,
					}),
		},
	};
}

type Refusal = Extract<
	Awaited<ReturnType<ConversionSink["send"]>>,
	{ ok: false }
>;

function refusalOf(response: Response, body: unknown): Refusal {
	const read = refused.safeParse(body);
	const retryAfterMs =
		Number(response.headers.get("retry-after") ?? 0) * 1_000 || 0;
	if (!read.success)
		return failed(`HTTP_${response.status}`, notUnderstood, {
			isUncertain: response.status >= 500,
			isFinal: response.status >= 400 && response.status < 500,
			retryAfterMs,
		});
	const { code, error_subcode, message, is_transient, fbtrace_id } =
		read.data.error;
	const detail = read.data.error.error_user_msg ?? message;
	const isPassing = is_transient === true || passing.has(code);
	const [, position] =
		/data\[([0-9]+)\]|index ([0-9]+)/.exec(detail)?.filter(Boolean) ?? [];
	const text = (words: string) => `${words} ${detail}`.slice(0, 1_000);
	return {
		...failed(
			`META_${code}${error_subcode === undefined ? "" : `_${error_subcode}`}`,
			{
				de: text(
					code === 190
						? "Der Zugangsschlüssel gilt nicht mehr; legen Sie das Ziel mit einem neuen an."
						: "Meta hat das abgelehnt:",
				),
				en: text(
					code === 190
						? "The access token is no longer valid; set the destination up with a new one."
						: "Meta refused this:",
				),
			},
			{
				isUncertain: false,
				isFinal: !isPassing && code !== 190,
				retryAfterMs,
				requestId: fbtrace_id ?? null,
			},
		),
		index: position === undefined ? null : Number(position),
	};
}

function failed(
	code: string,
	message: { de: string; en: string },
	more: {
		isUncertain: boolean;
		isFinal?: boolean;
		retryAfterMs?: number;
		requestId?: string | null;
	},
): Refusal {
	const { isFinal = false, requestId = null, ...rest } = more;
	return {
		ok: false,
		index: null,
		isFinal,
		failure: { code, message, requestId, ...rest },
	};
}

const unreachable = {
	de: "Meta war nicht erreichbar.",
	en: "Meta could not be reached.",
};
const notUnderstood = {
	de: "Metas Antwort war nicht zu verstehen.",
	en: "Meta’s answer could not be understood.",
};
