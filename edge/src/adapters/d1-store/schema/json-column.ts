import { customType } from "drizzle-orm/sqlite-core";
import { encodeJson } from "../encode-json.ts";

/** A TEXT column that holds JSON of one type; unlike drizzle's own it refuses what JSON would turn into null. */
export function jsonColumn<T>(name: string) {
	return customType<{ data: T; driverData: string }>({
		dataType: () => "text",
		toDriver: encodeJson,
		fromDriver: (text): T => JSON.parse(text),
	})(name);
}
