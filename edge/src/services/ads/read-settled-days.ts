import type { AdReportDay } from "@lotse/shared/contract/ads-accounts.ts";
import type { ReturnDay } from "@lotse/shared/trust/limits/return-band.ts";
import type { Ports, Write } from "../../ports.ts";
import { addDays } from "../add-days.ts";
import { dayInZone } from "../day-in-zone.ts";
import { daysBetween } from "../days-between.ts";
import type { OpenedAccount } from "./open-ad-platform.ts";

/** Campaigns of an account times days; what one question may hold. */
const mostRows = 20_000;
const mostDays = 90;

export interface SettledDays {
	/** What some campaigns did together, day by day from the first, up to the first day that is missing. */
	readonly days: ReturnDay[];
	readonly isComplete: boolean;
}

/**
 * Days whose conversions had time to come in, from what is kept, and from the platform where it is not. Reads no longer than `untilMs`:
 * what is read is kept, so the next call goes on where this one stopped.
 *
 * @param settleDays a day counts once it was read so many whole days after it
 */
export async function readSettledDays(
	ports: Ports,
	workspaceId: string,
	{ account, platform }: Extract<OpenedAccount, { ok: true }>,
	campaignIds: readonly string[],
	span: { from: string; to: string; settleDays: number; untilMs: number },
): Promise<SettledDays> {
	const { customerId, timeZone } = account;
	const { from, to, settleDays, untilMs } = span;
	const { adReports } = ports.store.of(workspaceId);
	const isSettled = ({ day, readAt }: AdReportDay) =>
		dayInZone(readAt, timeZone) > addDays(day, settleDays);
	const kept = new Set(
		(await adReports.days(customerId, "campaigns", from, to))
			.filter(isSettled)
			.map(({ day }) => day),
	);
	const wanted = daysBetween(from, to, mostDays) ?? [];
	const writes: Write[] = [];
	for (const day of wanted) {
		if (kept.has(day)) continue;
		if (ports.clock.now() >= untilMs) break;
		const read = await platform.readReportDay(customerId, "campaigns", day);
		if (!read.ok) break;
		const { rows, accountCostMicros } = read.value;
		const costMicros = rows.reduce((sum, row) => sum + row.costMicros, 0);
		const readAt = ports.clock.now();
		const line = {
			day,
			rows: rows.length,
			costMicros,
			accountCostMicros,
			readAt,
		};
		writes.push(adReports.replaceDay(customerId, "campaigns", line, rows));
		kept.add(day);
	}
	await ports.store.batch(writes);
	const gap = wanted.find((day) => !kept.has(day));
	const last = gap === undefined ? to : addDays(gap, -1);
	if (last < from) return { days: [], isComplete: false };
	const rows = await adReports.rows(
		customerId,
		"campaigns",
		from,
		last,
		mostRows,
	);
	const days = (daysBetween(from, last, mostDays) ?? []).map((day) => {
		const own = rows.filter(
			(row) => row.day === day && campaignIds.includes(row.entityId),
		);
		return {
			day,
			costMicros: own.reduce((sum, row) => sum + row.costMicros, 0),
			value: own.reduce((sum, row) => sum + row.conversionsValue, 0),
		};
	});
	return { days, isComplete: gap === undefined };
}
