import * as z from "zod";
import type { AdsAnswer } from "./ads-answer.ts";
import type { AdsClient } from "./ads-client.ts";
import { int64 } from "./int64.ts";
import { queries } from "./queries.ts";
import { searchRows } from "./search-rows.ts";

const listRow = z.object({
	userList: z.object({
		id: z.string(),
		name: z.string().default(""),
		sizeForDisplay: int64.optional(),
	}),
});

/** Customer lists (Customer Match) of an account that take members, by name. */
export async function listUserLists(
	client: AdsClient,
	customerId: string,
): Promise<
	AdsAnswer<{ userListId: string; name: string; size: number | null }[]>
> {
	const read = await searchRows(
		client,
		customerId,
		queries.customerLists,
		listRow,
	);
	if (!read.ok) return read;
	const lists = read.value.map(
		({ userList: { id, name, sizeForDisplay } }) => ({
			userListId: id,
			name: name.slice(0, 255),
			size: sizeForDisplay ?? null,
		}),
	);
	return { ...read, value: lists };
}
